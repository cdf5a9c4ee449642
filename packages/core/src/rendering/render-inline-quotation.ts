import type { PhrasingContent } from 'mdast'
import type { CatalogEntry } from '../catalog/catalog.js'
import type { FormattedCitation } from '../citation/formatter.js'
import { text, textElement } from './nodes.js'
import { renderCitation } from './render-citation.js'
import type { RenderingContext } from './rendering-context.js'
import { toRecordAddress } from './to-record-address.js'

/** What a quotation in running text holds besides its record. */
export interface RenderInlineQuotationOptions extends RenderingContext {
  /** Left out where the writer cites it. */
  citation?: FormattedCitation
  /** The writer's excerpt. Default: all words of the record. */
  excerpt?: PhrasingContent[]
}

/**
 * Renders a quotation in running text, with its citation.
 *
 * @param entry - The record and its document.
 * @param options - Its citation, and what the page has.
 * @returns A node that becomes a `<q>`, and the citation after it.
 */
export function renderInlineQuotation(
  entry: CatalogEntry,
  options: RenderInlineQuotationOptions,
): PhrasingContent[] {
  const { record, document } = entry
  const address = toRecordAddress(entry)
  const properties = {
    className: ['florilegium'],
    ...(address !== undefined && { cite: address }),
    lang: document.bibliography.language,
  }
  const quotation = textElement('q', properties, options.excerpt ?? [text(record.text)])
  if (!options.citation) return [quotation]
  const citation = renderCitation(options.citation, options)
  return [quotation, textElement('span', { className: ['florilegium-citation'] }, citation)]
}
