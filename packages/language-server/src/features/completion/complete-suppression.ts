import { problemCodes } from '@florilegium/core'
import type { Completion, CompletionPlace } from './completion.js'

/** A comment of HTML or MDX that addresses us, up to the cursor. */
const unfinishedName = /(?:<!--|\{\/\*)[ \t]*(flor[\w-]*)$/
const unfinishedCode =
  /(?:<!--|\{\/\*)[ \t]*florilegium-(?:disable(?:-next-line|-line)?|enable)[ \t]([\w ,\t-]*[ ,\t])?([\w-]*)$/

const names = {
  'florilegium-disable-next-line': 'hide problems of the next line',
  'florilegium-disable-line': 'hide problems of this line',
  'florilegium-disable': 'hide problems from here on',
  'florilegium-enable': 'show problems again',
}

/**
 * Offers what a comment can say to us: what to suppress, and the codes.
 *
 * @param place - Where the cursor is.
 * @returns The codes; first those of the problems that are near.
 */
export function completeSuppression({ manuscript, offset, before }: CompletionPlace): Completion[] {
  const [, typedName] = unfinishedName.exec(before) ?? []
  if (typedName !== undefined) {
    return Object.entries(names)
      .filter(([name]) => name.startsWith(typedName))
      .map(([name, detail]) => ({
        kind: 'code',
        label: name,
        detail: ` ${detail}`,
        range: { start: offset - typedName.length, end: offset },
        newText: `${name} `,
        continues: true,
      }))
  }
  const code = unfinishedCode.exec(before)
  if (!code) return []
  const [, written = '', typed = ''] = code
  const here = manuscript.checked.problems
    .filter(({ range }) => range.start > offset)
    .map((problem) => problem.code)
  const codes = [
    ...new Set([...here.slice(0, 1), ...(Object.keys(problemCodes) as (keyof typeof problemCodes)[])]),
  ]
  return codes
    .filter((code) => code.includes(typed) && !written.split(/[ ,\t]+/).includes(code))
    .map((code) => ({
      kind: 'code',
      label: code,
      detail: ` ${problemCodes[code].title}`,
      range: { start: offset - typed.length, end: offset },
      newText: code,
    }))
}
