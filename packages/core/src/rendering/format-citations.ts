import type { ContentRecord } from '@florilegium/schema'
import type { CatalogEntry } from '../catalog/catalog.js'
import type {
  BibliographyEntry,
  CitationCluster,
  CitationFormatter,
  CitationItem,
  FormattedCitation,
} from '../citation/formatter.js'
import { parseLocator } from '../citation/parse-locator.js'
import { toReference } from '../citation/to-reference.js'
import type { CheckedCitation, CheckedDirective, CheckedManuscript } from '../checking/checked-manuscript.js'

/** The citations of a manuscript as they are printed. */
export interface ManuscriptCitations {
  /** By where the brackets begin, or in running text the `@`. Where a key is unknown there is none: the text stays. */
  inText: ReadonlyMap<number, FormattedCitation>
  /** By where the directive begins: of each record that it embeds. */
  embedded: ReadonlyMap<number, readonly FormattedCitation[]>
  /** Empty where no directive asks for it. */
  bibliography: readonly BibliographyEntry[]
}

type Target = { group: CheckedCitation } | { directive: CheckedDirective; entry: CatalogEntry }

/** These say of themselves where they stand. */
const labelled: ReadonlySet<ContentRecord['type']> = new Set<ContentRecord['type']>([
  'recommendation',
  'provision',
])

/**
 * Formats all citations of a manuscript in their order, those of what it embeds among them.
 *
 * @param manuscript - The manuscript.
 * @param formatter - The style.
 * @returns The citations by their place, and the bibliography.
 */
export function formatCitations(
  { directives, citations }: Pick<CheckedManuscript, 'directives' | 'citations'>,
  formatter: CitationFormatter,
): ManuscriptCitations {
  const clusters: { start: number; cluster: CitationCluster; target: Target }[] = []
  for (let at = 0; at < citations.length;) {
    const first = citations[at] as CheckedCitation
    let end = at + 1
    while (citations[end]?.range.start === first.range.start) end++
    const items = citations.slice(at, end).map(toItem)
    const known = items.filter((item) => item !== undefined)
    const { isInText, isInNote, range } = first
    if (known.length === items.length) {
      clusters.push({
        start: range.start,
        cluster: { items: known, ...(isInText && { isInText }), ...(isInNote && { isInNote }) },
        target: { group: first },
      })
    }
    at = end
  }
  for (const directive of directives) {
    for (const entry of directive.entries) {
      clusters.push({
        start: directive.range.start,
        cluster: { items: [toEmbeddedItem(entry)] },
        target: { directive, entry },
      })
    }
  }
  clusters.sort((a, b) => a.start - b.start)
  const formatted = formatter.format(
    clusters.map(({ cluster }) => cluster),
    { bibliography: directives.some(({ name }) => name === 'bibliography') },
  )
  const inText = new Map<number, FormattedCitation>()
  const embedded = new Map<number, FormattedCitation[]>()
  clusters.forEach(({ start, target }, index) => {
    const citation = formatted.clusters[index] as FormattedCitation
    if ('group' in target) inText.set(start, citation)
    else embedded.set(start, [...(embedded.get(start) ?? []), citation])
  })
  return { inText, embedded, bibliography: formatted.bibliography }
}

function toItem({ resolution, prefix, locator, omitsAuthor }: CheckedCitation): CitationItem | undefined {
  if (resolution.status !== 'found') return undefined
  const { reference, entry } = resolution
  return {
    reference,
    ...(entry && { record: entry.record }),
    ...(prefix !== undefined && { prefix }),
    ...(locator !== undefined && parseLocator(locator)),
    ...(omitsAuthor && { omitsAuthor }),
  }
}

function toEmbeddedItem({ record, document }: CatalogEntry): CitationItem {
  return { reference: toReference(document), ...(!labelled.has(record.type) && { record }) }
}
