import type { CslName } from '@florilegium/schema'
import type { CatalogEntry } from '../catalog/catalog.js'

/**
 * Describes what a manuscript quotes as schema.org data.
 *
 * @param entries - The records that it embeds.
 * @returns JSON-LD that can stand in a `<script>`: it holds no `<`.
 * @example
 * ```ts @import.meta.vitest
 * const { document, quotes } = await import('@florilegium/multilateralism/making-it-matter')
 * const data = JSON.parse(toJsonLd([{ id: 'a', record: quotes['berti-values'], document }]))
 * expect(data['@graph'][0]).toMatchObject({
 *   '@type': 'Quotation',
 *   creator: { '@type': 'Person', name: 'Benedetta Berti' },
 *   isPartOf: { '@type': 'CreativeWork', name: document.bibliography.title },
 * })
 * ```
 */
export function toJsonLd(entries: readonly CatalogEntry[]): string {
  const graph = entries.map(({ record, document }) => {
    const { title, language, URL: url, author, issued } = document.bibliography
    const speaker =
      record.type === 'quote' ? document.people.find(({ id }) => id === record.speaker) : undefined
    return {
      '@type': 'Quotation',
      text: record.text,
      inLanguage: language,
      ...(speaker && { creator: { '@type': 'Person', name: speaker.name } }),
      isPartOf: {
        '@type': 'CreativeWork',
        name: title,
        author: author.map(toAgent),
        datePublished: (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
        ...(url !== undefined && { url }),
      },
    }
  })
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
  return json.replaceAll('<', '\\u003c')
}

function toAgent(name: CslName): object {
  return 'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: `${name.given} ${name.family}` }
}
