import type { SourceDocument } from '@florilegium/schema'
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { CatalogEntry } from '../catalog/catalog.js'
import { formatHeading, formatSpeaker } from '../citation/format-citation.js'
import type { FormattedCitation } from '../citation/formatter.js'
import { formatShortTitle } from '../citation/format-short-title.js'
import { isWebAddress } from './is-web-address.js'
import { cite, flowElement, paragraph, text, type FlorilegiumNode } from './nodes.js'
import { renderCitation } from './render-citation.js'
import type { RenderingContext } from './rendering-context.js'
import { toRecordAddress } from './to-record-address.js'

/** What a figure holds besides its record. */
export interface RenderFigureOptions extends RenderingContext {
  citation: FormattedCitation
  /** The writer's excerpt. Default: all words of the record. */
  excerpt?: (BlockContent | DefinitionContent)[]
}

/**
 * Renders a record: its words, who says them in which work, and the citation.
 *
 * @param entry - The record and its document.
 * @param options - Its citation, and what the page has.
 * @returns A node that becomes a `<figure>` with a `<blockquote>` and a `<figcaption>`. All text is text nodes, so nothing
 * in it can become markup.
 */
export function renderFigure(entry: CatalogEntry, options: RenderFigureOptions): FlorilegiumNode {
  return flowElement('figure', { className: ['florilegium', `florilegium-${entry.record.type}`] }, [
    renderWords(entry, options.excerpt),
    paragraph(renderAttribution(entry, options), 'figcaption'),
  ])
}

/**
 * Renders the words of a record.
 *
 * @param entry - The record and its document.
 * @param excerpt - The writer's excerpt. Default: the heading of the record and all its words.
 * @returns A block quote with the address of the words and their language.
 */
export function renderWords(entry: CatalogEntry, excerpt?: RenderFigureOptions['excerpt']): BlockContent {
  const { record, document } = entry
  const heading = formatHeading(record)
  const address = toRecordAddress(entry)
  return {
    type: 'blockquote',
    children: excerpt ?? [
      ...(heading === undefined ? [] : [paragraph([{ type: 'strong', children: [text(heading)] }])]),
      paragraph([text(record.text)]),
    ],
    data: {
      hProperties: {
        ...(address !== undefined && { cite: address }),
        lang: document.bibliography.language,
      },
    },
  }
}

/** "Mary Robinson, in *Making it Matter* (GIGA and Körber-Stiftung 2021)". */
function renderAttribution(entry: CatalogEntry, options: RenderFigureOptions): PhrasingContent[] {
  const { record, document } = entry
  const speaker = record.type === 'passage' ? [] : [text(`${formatSpeaker(record, document)}, in `)]
  return [
    ...speaker,
    renderTitle(document, toRecordAddress(entry)),
    ...renderCitation(options.citation, options),
  ]
}

/**
 * Renders the title of a document without its subtitle, as the bibliography has both.
 *
 * @param document - The document.
 * @param address - Where the title leads. Default: to the document.
 * @returns The title; a link where there is an http(s) address.
 */
export function renderTitle(
  document: SourceDocument,
  address: string | undefined = document.bibliography.URL,
): PhrasingContent {
  const title = cite([text(formatShortTitle(document))])
  return isWebAddress(address) ? { type: 'link', url: address, children: [title] } : title
}
