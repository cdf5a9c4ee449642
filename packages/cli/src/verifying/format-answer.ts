import type { Catalog } from '@florilegium/core'
import pc from 'picocolors'
import { compareWords } from '../checking/compare-words.js'
import { formatComparison } from '../formats/format-comparison.js'
import { toVisible } from '../formats/to-visible.js'
import type { VerifyTextResult } from './verify-text.js'

/** What is needed to show an answer. */
export interface FormatAnswerOptions {
  text: string
  /** Who was named as the speaker. */
  speaker?: string | undefined
  catalog: Catalog
  isColoured: boolean
}

/** What each reason means. */
const reasons: Record<string, string> = {
  empty: 'there are no words in it',
  'too-short': 'it is too short to be looked for: four words with twenty letters are the least',
  'no-source': 'there is no source to check it against',
  'other-language': 'it is in another language than every source',
}

/**
 * Formats an answer for a person.
 *
 * @param result - The answer.
 * @param options - What it is about.
 * @returns Lines.
 */
export function formatAnswer(
  { answer, verification, speaker: actual }: VerifyTextResult,
  { text, speaker, catalog, isColoured }: FormatAnswerOptions,
): string {
  const colors = pc.createColors(isColoured)
  const { verdict, reason, record, folds, attribution } = answer
  const isProved = verdict === 'verbatim' || verdict === 'edited'
  const paint = isProved ? colors.green : verdict === 'unchecked' ? colors.yellow : colors.red
  const [place] = verification.found
  const title = place?.document?.bibliography.title ?? place?.own?.title ?? place?.source
  const section = place?.document?.sections.find(({ id }) => id === place.section)?.title ?? place?.section
  const lines = [paint(verdict) + (reason === null ? '' : `: ${reasons[reason] ?? reason}`)]
  if (title !== undefined) {
    lines.push(
      `  in “${title}”${section === undefined ? '' : `, “${section}”`}${record === null ? '' : ` (${record})`}`,
    )
  }
  if (folds.length > 0) lines.push(`  folded: ${folds.join(', ')}`)
  for (const { mark, source } of answer.elisions) {
    lines.push(`  ${mark} leaves out ${source === null ? 'words that cannot be shown' : `“${source}”`}`)
  }
  if (answer.differences.length > 0) {
    const comparison = compareWords(text, verification, catalog)
    if (comparison) lines.push(...formatComparison(comparison, colors))
    for (const { grade, quoted, source } of answer.differences) {
      const has = source === null ? 'something else, which cannot be shown' : `“${source}”`
      lines.push(`  ${grade}: “${quoted}”, where the source has ${has}`)
    }
  }
  if (attribution === 'confirmed') lines.push(`  These are words of ${speaker}.`)
  if (attribution === 'refuted') lines.push(colors.red(`  These are words of ${actual}, not of ${speaker}.`))
  if (attribution === 'unknown') lines.push(`  Whether they are words of ${speaker} is not known.`)
  return lines.map((line) => `${isColoured ? line : toVisible(line)}\n`).join('')
}
