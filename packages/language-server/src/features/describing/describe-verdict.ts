import { formatShortTitle, type Catalog, type CheckedQuotation } from '@florilegium/core'
import type { PhrasingContent } from 'mdast'
import { join, strong, text, work } from './phrasing.js'
import { verdictWords } from './verdict-words.js'

/** No more works than this are named. */
const MOST_NAMED = 3

/** Why a quotation could not be decided. */
const reasons = {
  empty: 'there are no words in it',
  'too-short': 'too few words to be looked for',
  'no-source': 'the text of what is cited is not at hand',
  'other-language': 'in another language than the sources',
} as const

/** What is said besides the verdict. */
export interface DescribeVerdictOptions {
  /** What the quotation was checked against. */
  catalog: Catalog
  /** Set where a diagnostic says what to do. */
  isReported: boolean
}

/**
 * Says in a line what was decided about a quotation, and what to do.
 *
 * @param quotation - A quotation of a manuscript.
 * @param options - What it was checked against, and what is said elsewhere.
 * @returns Such as "✓ **Verbatim**" or "✗ **Altered** · write the source’s words, or mark the change".
 */
export function describeVerdict(
  quotation: CheckedQuotation,
  options: DescribeVerdictOptions,
): PhrasingContent[] {
  const { verdict } = quotation
  const { sign, word } = verdictWords[verdict]
  return [text(`${sign} `), ...join([[strong(word)], ...explain(quotation, options)], ' · ')]
}

function explain(
  quotation: CheckedQuotation,
  { catalog, isReported }: DescribeVerdictOptions,
): PhrasingContent[][] {
  const { verdict, reason, claim, claimed, elsewhere, attribution, speaker, verification } = quotation
  switch (verdict) {
    case 'verbatim':
    case 'edited':
      return [
        verdict === 'edited' ? [text('only what is marked differs')] : [],
        attribution === 'refuted' && speaker !== undefined ? [text(`not said by ${speaker}`)] : [],
      ]
    case 'altered': {
      if (isReported) return []
      const isShown = verification?.differences.every(({ source }) => source) ?? false
      const words = isShown ? 'write the source’s words' : 'compare it with the source'
      return [[text(`${words}, or mark the change`)]]
    }
    case 'absent': {
      if (claim === 'directive') return [[text('not in the record that is named')]]
      const works = claim === 'citation' ? listWorks(claimed, catalog) : []
      if (works.length > 0) return [[text('not in '), ...works], elsewhere ? [text('it stands here:')] : []]
      return [[text('no source at hand has these words')]]
    }
    case 'unchecked': {
      const records = claimed.filter((id) => catalog.sources.extents.get(id) === 'records')
      if (reason === 'no-source' && records.length > 0)
        return [[text('only the records are at hand of '), ...listWorks(records, catalog)]]
      return reason ? [[text(reasons[reason])]] : []
    }
  }
}

function listWorks(ids: readonly string[], catalog: Catalog): PhrasingContent[] {
  const works = ids.slice(0, MOST_NAMED).map((id): PhrasingContent[] => {
    const document = catalog.documentsById.get(id)
    return [work(document ? formatShortTitle(document) : (catalog.ownSources.get(id)?.title ?? id))]
  })
  const more = ids.length - works.length
  return join([...works, more > 0 ? [text(`${more} more`)] : []], ', ')
}
