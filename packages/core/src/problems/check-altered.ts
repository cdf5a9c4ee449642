import type { Difference, Grade } from '@florilegium/verify'
import { findMend } from '../verification/find-mend.js'
import type { CatalogVerification } from '../verification/verify-in-catalog.js'
import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import type { Catalog } from '../catalog/catalog.js'
import { describeSource, toRelatedPlace } from './describe-source.js'
import { createProblem, type Problem } from './problem.js'
import { inFile, type QuotationCheckContext } from './quotation-problem.js'

/** A message names at most so many differences. */
const MOST_NAMED = 3

/** Words that are said to be from nowhere must be this like a passage to be held against it: likeness alone proves nothing. */
const LIKENESS = 0.75

/** And they must be this many, with so many letters left as they stand there: fewer are shared by much talk in novels. */
const LEAST_WORDS = 6
const LEAST_LETTERS = 24

/** Differences that do not change words are warnings. */
const slight: ReadonlySet<Grade> = new Set<Grade>(['punctuation', 'case'])

/**
 * Reports a quotation whose words differ from its source without a mark.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem, with the source's wording where it can be shown.
 */
export function checkAltered(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  const { verification, verdict, text } = quotation
  const place = verification?.found[0]
  if (!verification || verdict !== 'altered' || !place || !isMeant(quotation)) return undefined
  const { differences } = verification
  const { page } = place
  const { range, text: words } = findMend(text, verification, sourceTextOf(verification, context.catalog))
  const fileRange = inFile(quotation, range)
  const isPlain = context.text.slice(fileRange.start, fileRange.end) === text.slice(range.start, range.end)
  const remedy =
    words === undefined
      ? 'Compare it with the source, and mark what you changed with brackets or an ellipsis.'
      : "Write the source's words, or mark what you changed with brackets or an ellipsis."
  return createProblem('quotation-altered', {
    range: fileRange,
    message: `Not what “${describeSource(place)}” says${page === undefined ? '' : ` on page ${page}`}: ${describeDifferences(differences)}. ${remedy}`,
    expected: words !== undefined && isPlain ? [words] : [],
    related: verification.found.map(toRelatedPlace),
    quotation: context.index,
    ...(differences.every(({ grade }) => slight.has(grade)) && { severity: 'warning' }),
  })
}

/** Whether the manuscript says that the words are from where they were found, or else they are like what stands there. */
function isMeant({ claim, text, claimed, verification }: CheckedQuotation): boolean {
  if (claim === 'citation' || claim === 'directive') return true
  if (claim === 'speaker' && verification?.found.some(({ source }) => claimed.includes(source))) return true
  const changed = (verification?.differences ?? []).reduce(
    (sum, { quoted, source }) => sum + Math.max(quoted.text.length, source?.text.length ?? 0),
    0,
  )
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return (
    text.split(/\s+/).length >= LEAST_WORDS &&
    letters - changed >= LEAST_LETTERS &&
    1 - changed / text.length >= LIKENESS
  )
}

function sourceTextOf({ place }: CatalogVerification, { sources }: Catalog): string | undefined {
  const owner = place && sources.owners.get(place.source)
  return owner?.entry?.record.text ?? owner?.document?.fullText?.text ?? owner?.own?.text
}

function describeDifferences(differences: Difference[]): string {
  const named = differences.slice(0, MOST_NAMED).map(describeDifference)
  const more = differences.length - named.length
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

function describeDifference({ quoted, source }: Difference): string {
  const own = quoted.text.trim()
  const theirs = source?.text.trim()
  if (own === '' && theirs === '') return 'a space or a line end'
  if (own === '') return theirs === undefined ? 'words are missing' : `“${theirs}” is missing`
  if (theirs === undefined) return `“${own}” is not what stands there`
  return theirs === '' ? `“${own}” is added` : `“${own}” for “${theirs}”`
}
