import type { Excerpt, Note } from '@florilegium/verify'
import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { toRelatedPlace } from './describe-source.js'
import { createProblem, type CreateProblemOptions, type Problem } from './problem.js'
import { inFile, wordsRange, type QuotationCheckContext } from './quotation-problem.js'

/**
 * Reports what a reader of a quotation should know of what was left out, put in brackets, or stands around it.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problems.
 */
export function checkNotes(quotation: CheckedQuotation, context: QuotationCheckContext): Problem[] {
  const { verification, verdict } = quotation
  if (!verification || (verdict !== 'verbatim' && verdict !== 'edited')) return []
  const { notes } = verification
  if (notes.length === 0) return []
  const related = verification.found.map(toRelatedPlace)
  return notes.flatMap((note) => {
    const problem = describeNote(note, quotation)
    return problem
      ? [createProblem(problem.code, { quotation: context.index, related, ...problem.options })]
      : []
  })
}

interface Description {
  code: 'elision-drops-qualifier' | 'bracket-changes-meaning' | 'context-qualified'
  options: Pick<CreateProblemOptions, 'range' | 'message'>
}

function describeNote({ type, excerpt }: Note, quotation: CheckedQuotation): Description | undefined {
  switch (type) {
    case 'elision-drops-qualifier': {
      const left = sourceOf(quotation.verification?.elisions, excerpt)
      const what = left === undefined ? 'words that qualify the sentence' : `“${left}”`
      const message = `The ellipsis leaves out ${what}, which changes the sense. Quote it, or say it in your own words.`
      return { code: type, options: { range: inFile(quotation, excerpt.range), message } }
    }
    case 'bracket-changes-meaning': {
      const replaced = sourceOf(quotation.verification?.brackets, excerpt)
      const what = replaced ? `stands for “${replaced}”` : 'adds to the source'
      const message = `${excerpt.text} ${what}, which changes the sense. Put back the source's words.`
      return { code: type, options: { range: inFile(quotation, excerpt.range), message } }
    }
    case 'context-qualified': {
      const message = `The sentence it is taken from has “${excerpt.text.replace(/^[\s,;:]+|[\s,;:]+$/g, '')}”, which qualifies these words. Make sure that the reader learns of it.`
      return { code: type, options: { range: wordsRange(quotation), message } }
    }
    case 'sic':
    case 'emphasis':
    case 'hidden-character':
    case 'look-alike-letter':
      return undefined
  }
}

function sourceOf(
  marks: readonly { mark: Excerpt; source?: Excerpt }[] | undefined,
  { range }: Excerpt,
): string | undefined {
  const mark = marks?.find(({ mark }) => mark.range.start <= range.start && range.end <= mark.range.end)
  return mark?.source?.text.replace(/\s+/g, ' ')
}
