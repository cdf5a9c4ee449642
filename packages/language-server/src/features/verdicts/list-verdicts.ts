import type { Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { verdictWords } from '../describing/verdict-words.js'

/** Which quotations show their verdict: `problems` are those that are to be looked at. */
export type ShownVerdicts = 'all' | 'problems' | 'off'

/** The verdict of a quotation, as it stands after it. */
export interface ShownVerdict {
  /** Where it stands. */
  offset: number
  /** A sign. */
  sign: string
  /** The verdict in a word. */
  word: string
  /** Which quotation it is, by its index in the manuscript. */
  quotation: number
}

/** Verdicts that a writer has to look at. */
const problems: ReadonlySet<string> = new Set(['altered', 'absent'])

/**
 * Lists the verdicts of the quotations of a stretch of text.
 *
 * @param manuscript - The manuscript.
 * @param range - The stretch.
 * @param shown - Which are shown.
 * @returns The verdicts in the order of the file.
 */
export function listVerdicts({ checked }: Manuscript, range: Range, shown: ShownVerdicts): ShownVerdict[] {
  if (shown === 'off') return []
  return checked.quotations.flatMap(({ check, verdict, parts, kind, range: whole, parent }, index) => {
    if (!check || parent !== undefined || (shown === 'problems' && !problems.has(verdict))) return []
    // After the words of a block quote, before the line that names their speaker.
    const offset = kind === 'quotation' ? whole.end : (parts.at(-1)?.end ?? whole.end)
    if (offset < range.start || offset > range.end) return []
    return [{ offset, ...verdictWords[verdict], quotation: index }]
  })
}
