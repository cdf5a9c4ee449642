import type { SourceDocument } from '@florilegium/schema'
import type { Element, ElementContent } from 'hast'
import type { CatalogEntry } from '../catalog/catalog.js'
import { formatBibliographyEntry } from '../citation/format-bibliography-entry.js'
import { formatAttribution, formatHeading } from '../citation/format-citation.js'
import type { StyledText } from '../citation/styled-text.js'

/** How the elements of a page refer to each other. */
export interface ToHastOptions {
  /** Whether the page has a bibliography that citations link to. */
  bibliography: boolean
}

/**
 * Makes the figure that embeds a record: its words, and who says them where. All text is text nodes, so nothing in it
 * can become markup.
 *
 * @param entry - The record and its document.
 * @param options - What the page has.
 * @returns A `<figure>` with a `<blockquote>` and a `<figcaption>`.
 */
export function toFigure(entry: CatalogEntry, options: ToHastOptions): Element {
  const { record, document } = entry
  const { URL: cite, language } = document.bibliography
  const heading = formatHeading(record)
  const words = [
    ...(heading === undefined ? [] : [element('p', {}, [element('strong', {}, [text(heading)])])]),
    paragraph(record.text),
  ]
  const caption = formatAttribution(record, document).map((run) =>
    run.href !== undefined && options.bibliography ? { ...run, href: `#${bibliographyId(document)}` } : run,
  )
  return element('figure', { className: ['florilegium', `florilegium-${record.type}`] }, [
    element('blockquote', { ...(cite !== undefined && { cite }), lang: language }, words),
    element('figcaption', {}, toElements(caption)),
  ])
}

/**
 * Makes the bibliography of a page.
 *
 * @param documents - The documents that are cited.
 * @returns A `<section>` with a list, in the order of the entries' first words.
 */
export function toBibliography(documents: Iterable<SourceDocument>): Element {
  const entries = Array.from(documents, (document) => ({
    document,
    entry: formatBibliographyEntry(document),
  }))
  entries.sort((a, b) => compare(a.entry[0]?.text ?? '', b.entry[0]?.text ?? ''))
  const items = entries.map(({ document, entry }) =>
    element('li', { id: bibliographyId(document), lang: document.bibliography.language }, toElements(entry)),
  )
  const properties = { className: ['florilegium', 'florilegium-bibliography'], role: 'doc-bibliography' }
  return element('section', properties, [element('ul', {}, items)])
}

/** Compares by code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bibliographyId(document: SourceDocument): string {
  return `ref-${document.id}`
}

function toElements(styled: StyledText): ElementContent[] {
  return styled.map(({ text: value, title, href }) => {
    if (title) return element('cite', {}, [text(value)])
    if (href === undefined) return text(value)
    return element('a', { href, ...(href.startsWith('#') && { role: 'doc-biblioref' }) }, [text(value)])
  })
}

function paragraph(value: string): Element {
  return element('p', {}, [text(value)])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
