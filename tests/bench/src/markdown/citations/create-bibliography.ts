import type { BibliographyItem } from '@florilegium/core'
import { createVocabulary } from '../../corpus/create-vocabulary.js'
import { createRandom } from '../../corpus/random.js'

/** How BibTeX calls the kinds of works. */
const TYPES = { 'article-journal': 'article', book: 'book', report: 'techreport' } as const

/** A made-up work. */
export type MadeUpItem = BibliographyItem & Required<Pick<BibliographyItem, 'title' | 'author' | 'issued'>>

/**
 * Makes up a bibliography: articles, books and reports, with one to three authors. The same number gives the same works.
 *
 * @param count - How many works.
 * @returns The works, as CSL-JSON.
 */
export function createBibliography(count: number): MadeUpItem[] {
  const random = createRandom(21)
  const { drawName, drawRare } = createVocabulary(createRandom(1))
  const words = (length: number): string => Array.from({ length }, () => drawRare(random)).join(' ')
  const kinds = Object.keys(TYPES) as (keyof typeof TYPES)[]
  return Array.from({ length: count }, (_, index): MadeUpItem => {
    const type = kinds[index % kinds.length] as keyof typeof TYPES
    const title = words(4 + random.below(6))
    const container = { 'container-title': `Journal of ${drawName(random)}`, volume: 1 + random.below(60) }
    return {
      id: `work${index}`,
      type,
      title: title.charAt(0).toUpperCase() + title.slice(1),
      author: Array.from({ length: 1 + random.below(3) }, () => ({
        family: drawName(random),
        given: drawName(random),
      })),
      issued: { 'date-parts': [[1950 + random.below(75)]] },
      ...(type === 'article-journal' ? { ...container, page: '101-125' } : { publisher: drawName(random) }),
    }
  })
}

/**
 * Writes a made-up bibliography as BibTeX.
 *
 * @param items - The works.
 * @returns The text of a `.bib` file.
 */
export function toBibtex(items: readonly MadeUpItem[]): string {
  return items.map(toEntry).join('\n')
}

function toEntry({ id, type, title, author, issued, ...item }: MadeUpItem): string {
  const fields: [string, string | number | undefined][] = [
    ['author', author.map(({ family, given }) => `${family}, ${given}`).join(' and ')],
    ['title', title],
    ['year', issued['date-parts']?.[0]?.[0]],
    ['journal', item['container-title']],
    ['volume', item.volume],
    ['pages', String(item.page ?? '').replace('-', '--') || undefined],
    [type === 'report' ? 'institution' : 'publisher', item.publisher],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
  return `@${TYPES[type as keyof typeof TYPES]}{${id},\n${lines.join('')}}\n`
}
