import type { Collection } from '@florilegium/schema'
import type { VFile } from 'vfile'

/** What a summary tells of. */
export interface SummarizeOptions {
  /** The brief, as it was named. */
  brief: string
  /** The rendered file. */
  file: VFile
  collection: Collection
  /** Where the page is. */
  page: string
}

/**
 * Says in a few lines what a page embeds, what was checked, and where it is.
 *
 * @param options - What to tell of.
 * @returns The lines.
 */
export function summarize({ brief, file, collection, page }: SummarizeOptions): string {
  const { embedded = [], quotations = [], citations = [] } = file.data.florilegium ?? {}
  const records = embedded.map(({ record }) => record)
  const quotes = records.filter(({ type }) => type !== 'recommendation').length
  const repairs = records.reduce((sum, { anchor }) => sum + anchor.repairs.length, 0)
  const stand = quotations.filter(({ verdict }) => verdict === 'verbatim' || verdict === 'edited')
  return `
${brief}
  embedded   ${count(quotes, 'quotation')} and ${count(records.length - quotes, 'recommendation')} from ${collection.name} ${collection.version}
             each was proved against its source, ${count(repairs, 'damaged word')} mended
  checked    ${count(stand.length, 'quotation')} by hand, word for word; ${count(citations.length, 'citation')}, all known
  page       ${page}
`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
