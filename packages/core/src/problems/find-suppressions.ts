import { eachMatch } from '../each-match.js'
import { problemCodes, type ProblemCode } from './problem-codes.js'

/** A stretch of the manuscript in which codes are suppressed. */
export interface Suppression {
  start: number
  end: number
  /** The codes. Left out, all are. */
  codes?: ReadonlySet<ProblemCode>
}

/** A comment of HTML or MDX that addresses us, with the codes it names. */
const comment =
  /(?:<!--|\{\/\*)[ \t\r\n]*florilegium-(disable-next-line|disable-line|disable|enable)(?![\w-])([\w ,\t-]{0,500}?)(?:--[^>\n]{0,500})?(?:-->|\*\/\})/g

const codePattern = /[a-z]+(?:-[a-z]+)*/g

/**
 * Finds the comments of a manuscript that suppress problems: `<!-- florilegium-disable-next-line quotation-altered -->`,
 * `disable-line`, and `disable` up to `enable`; without codes they suppress all. A reason may follow after `--`.
 *
 * @param text - The manuscript.
 * @returns The stretches in which problems that begin there are not reported.
 * @example
 * ```ts @import.meta.vitest
 * const text = '<!-- florilegium-disable-next-line quotation-altered -- as printed -->\n\n“So.”\n'
 * expect(findSuppressions(text)).toEqual([{ start: 72, end: 77, codes: new Set(['quotation-altered']) }])
 * ```
 */
export function findSuppressions(text: string): Suppression[] {
  if (!text.includes('florilegium-disable')) return []
  const found: Suppression[] = []
  let open: Suppression[] = []
  for (const match of eachMatch(text, comment)) {
    const [whole, action, names = ''] = match
    const codes = readCodes(names)
    const end = match.index + whole.length
    if (action === 'enable') {
      for (const suppression of open) suppression.end = match.index
      open = []
      continue
    }
    const range =
      action === 'disable'
        ? { start: end, end: text.length }
        : action === 'disable-line'
          ? { start: text.lastIndexOf('\n', match.index) + 1, end: lineEnd(text, end) }
          : nextLine(text, end)
    const suppression = { ...range, ...(codes && { codes }) }
    found.push(suppression)
    if (action === 'disable') open.push(suppression)
  }
  return found
}

function readCodes(names: string): ReadonlySet<ProblemCode> | undefined {
  const codes = names.match(codePattern)
  return codes
    ? new Set(codes.filter((code): code is ProblemCode => Object.hasOwn(problemCodes, code)))
    : undefined
}

/** The next line that is not empty. */
function nextLine(text: string, from: number): { start: number; end: number } {
  let start = lineEnd(text, from) + 1
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') {
    start = lineEnd(text, start) + 1
  }
  return { start, end: lineEnd(text, Math.min(start, text.length)) }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
