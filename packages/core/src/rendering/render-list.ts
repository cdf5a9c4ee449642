import type { ListItem } from 'mdast'
import type { CatalogEntry } from '../catalog/catalog.js'
import { formatSpeaker } from '../citation/format-citation.js'
import type { FormattedCitation } from '../citation/formatter.js'
import { flowElement, paragraph, text, type FlorilegiumNode } from './nodes.js'
import { renderTitle, renderWords } from './render-figure.js'
import { renderCitation } from './render-citation.js'
import type { RenderingContext } from './rendering-context.js'

/** What a list holds besides its records. */
export interface RenderListOptions extends RenderingContext {
  /** The citation of each record. */
  citations: readonly FormattedCitation[]
}

/**
 * Renders the records of a list, those of each document together under one citation.
 *
 * @param entries - The records, in the order of their documents.
 * @param options - Their citations, and what the page has.
 * @returns For each document a node that becomes a `<figure>` with a list and a `<figcaption>`.
 */
export function renderList(entries: readonly CatalogEntry[], options: RenderListOptions): FlorilegiumNode[] {
  const figures: FlorilegiumNode[] = []
  for (let at = 0; at < entries.length;) {
    const { document } = entries[at] as CatalogEntry
    let end = at + 1
    while (entries[end]?.document === document) end++
    const citation = options.citations[at] ?? { text: [] }
    const caption = [renderTitle(document), ...renderCitation(citation, options)]
    figures.push(
      flowElement('figure', { className: ['florilegium', 'florilegium-list'] }, [
        { type: 'list', spread: true, children: entries.slice(at, end).map(toItem) },
        paragraph(caption, 'figcaption'),
      ]),
    )
    at = end
  }
  return figures
}

function toItem(entry: CatalogEntry): ListItem {
  const { record, document } = entry
  const words = renderWords(entry)
  if (record.type === 'recommendation') return { type: 'listItem', spread: true, children: [words] }
  const speaker = paragraph([text(formatSpeaker(record, document))], 'figcaption')
  const figure = flowElement('figure', {}, [words, speaker])
  return { type: 'listItem', spread: true, children: [figure] }
}
