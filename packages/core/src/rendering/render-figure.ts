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
import { toTextFragment } from './to-text-fragment.js'

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
  const fragment = toTextFragment(entry.record.text)
  return flowElement('figure', { className: ['florilegium', `florilegium-${entry.record.type}`] }, [
    renderWords(entry, { fragment, ...(options.excerpt && { excerpt: options.excerpt }) }),
    paragraph(renderAttribution(entry, fragment, options), 'figcaption'),
  ])
}

/** How the words of a record are rendered. */
export interface RenderWordsOptions {
  /** The fragment by which a browser finds the words. Default: it is made. */
  fragment?: string
  /** The writer's excerpt. Default: the heading of the record and all its words. */
  excerpt?: (BlockContent | DefinitionContent)[]
}

/**
 * Renders the words of a record.
 *
 * @param entry - The record and its document.
 * @param options - How it is done.
 * @returns A block quote with the address of the document and its language.
 */
export function renderWords(
  { record, document }: CatalogEntry,
  { fragment = toTextFragment(record.text), excerpt }: RenderWordsOptions = {},
): BlockContent {
  const heading = formatHeading(record)
  const { URL: url, language } = document.bibliography
  return {
    type: 'blockquote',
    children: excerpt ?? [
      ...(heading === undefined ? [] : [paragraph([{ type: 'strong', children: [text(heading)] }])]),
      paragraph([text(record.text)]),
    ],
    data: {
      hProperties: { ...(isWebAddress(url) && { cite: url + fragment }), lang: language },
    },
  }
}

/** "Mary Robinson, in *Making it Matter* (GIGA and Körber-Stiftung 2021)". */
function renderAttribution(
  { record, document }: CatalogEntry,
  fragment: string,
  options: RenderFigureOptions,
): PhrasingContent[] {
  const speaker = record.type === 'passage' ? [] : [text(`${formatSpeaker(record, document)}, in `)]
  return [...speaker, renderTitle(document, fragment), ...renderCitation(options.citation, options)]
}

/**
 * Renders the title of a document without its subtitle, as the bibliography has both.
 *
 * @param document - The document.
 * @param fragment - What the link leads to in it. Default: it leads to the document.
 * @returns The title; a link where the document has an address.
 */
export function renderTitle(document: SourceDocument, fragment = ''): PhrasingContent {
  const title = cite([text(formatShortTitle(document))])
  const { URL: url } = document.bibliography
  if (!isWebAddress(url)) return title
  return { type: 'link', url: url + fragment, children: [title] }
}
