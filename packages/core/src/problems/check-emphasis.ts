import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { createProblem, type Problem } from './problem.js'
import type { QuotationCheckContext } from './quotation-problem.js'

/** How far after a quotation a note on its emphasis may stand. */
const NEAR = 200

/** Notes on emphasis, as manuals of style have them. */
const note = /emphas[ie]s|italics|Hervorh(?:ebung|\.)|kursiv|soulign|italiques|cursiva|énfasis/iu

/**
 * Reports emphasis inside a quotation that is not marked as added.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem, at the first words that are emphasised.
 */
export function checkEmphasis(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  const { verdict, emphasis, verification, range } = quotation
  const [first] = emphasis ?? []
  if (!first || (verdict !== 'verbatim' && verdict !== 'edited')) return undefined
  if (verification?.notes.some(({ type }) => type === 'emphasis')) return undefined
  const [after = ''] = context.text.slice(range.end, range.end + NEAR).split(/\r?\n\r?\n/, 1)
  if (note.test(after)) return undefined
  return createProblem('emphasis-unmarked', {
    range: first,
    message:
      'Emphasis in a quotation is taken for that of its source. Write "[emphasis added]" in it or after it.',
    quotation: context.index,
  })
}
