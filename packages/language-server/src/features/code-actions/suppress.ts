import type { Problem } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { lineEndOf, lineOf } from '../writing/line-of.js'
import type { CodeAction, TextChange } from './code-action.js'

/** A comment above that suppresses already. */
const above =
  /(?:<!--|\{\/\*)[ \t]*florilegium-disable-next-line((?:[ \t,]+[\w-]+)*)(?=[ \t]*(?:-->|\*\/\}|--[ \t]))/

/**
 * Hides a problem where it is, or in the whole manuscript, with a comment.
 *
 * @param problem - The problem.
 * @param manuscript - The manuscript.
 * @returns The changes; none in front matter, where no comment of ours can stand.
 */
export function suppress(problem: Problem, manuscript: Manuscript): CodeAction[] {
  const { code, range } = problem
  const { frontMatter } = manuscript.parsed
  if (frontMatter && range.start < frontMatter.end) return []
  const here = suppressHere(problem, manuscript)
  const action = (title: string, changes: TextChange[]): CodeAction => ({
    title,
    kind: 'quickfix',
    problem,
    changes,
  })
  return [
    ...(here ? [action(`Hide “${code}” here`, [here])] : []),
    // What is shown again further down would be shown.
    ...(manuscript.text.includes('florilegium-enable')
      ? []
      : [action(`Hide “${code}” in this file`, [suppressInFile(problem, manuscript)])]),
  ]
}

function suppressHere({ code, range }: Problem, manuscript: Manuscript): TextChange | undefined {
  const { text, parsed } = manuscript
  const line = lineOf(text, range.start)
  const content = text.slice(line.start, line.end)
  const before = line.start === 0 ? undefined : lineOf(text, line.start - 1)
  const previous = before && text.slice(before.start, before.end)
  const written = previous === undefined ? undefined : above.exec(previous)
  if (before && written) {
    const [whole, codes = ''] = written
    // Without codes it hides all, and did not hide this.
    if (codes.trim() === '') return undefined
    const at = before.start + written.index + whole.length
    return { range: { start: at, end: at }, newText: ` ${code}` }
  }
  const isFirst =
    previous === undefined || /^[\s>]*$/.test(previous) || before?.end === parsed.frontMatter?.end
  const isDirective = /^[\s>]*(?:[-*+]\s|\d+[.)]\s)?[\s>]*:{2,}/.test(content)
  const isTable = isInTable(manuscript, range.start)
  if ((isFirst || isDirective) && !isTable) {
    const [prefix = ''] = /^[ \t>]*/.exec(content) ?? []
    const gap = parsed.syntax === 'mdx' ? `${lineEndOf(text)}${prefix.trimEnd()}` : ''
    const newText = `${prefix}${comment(manuscript, `disable-next-line ${code}`)}${gap}${lineEndOf(text)}`
    return { range: { start: line.start, end: line.start }, newText }
  }
  const end = isTable ? content.replace(/\s*\|?\s*$/, '').length : content.trimEnd().length
  const at = line.start + end
  return { range: { start: at, end: at }, newText: ` ${comment(manuscript, `disable-line ${code}`)}` }
}

function suppressInFile({ code }: Problem, manuscript: Manuscript): TextChange {
  const { text, parsed } = manuscript
  const end = lineEndOf(text)
  const byteOrderMark = text.startsWith('\uFEFF') ? 1 : 0
  const written = comment(manuscript, `disable ${code}`)
  if (!parsed.frontMatter)
    return { range: { start: byteOrderMark, end: byteOrderMark }, newText: `${written}${end}${end}` }
  const at = parsed.frontMatter.end
  return { range: { start: at, end: at }, newText: `${end}${end}${written}` }
}

function comment({ parsed }: Manuscript, words: string): string {
  return parsed.syntax === 'mdx' ? `{/* florilegium-${words} */}` : `<!-- florilegium-${words} -->`
}

function isInTable({ parsed }: Manuscript, offset: number): boolean {
  for (let node = parsed.tree.resolveInner(offset, 1); node.parent; node = node.parent) {
    if (node.name === 'Table') return true
  }
  return false
}
