import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { createPlainFormatter, type BibliographyItem } from '@florilegium/core'

/** Formats the citations of one document, each of one work, and its bibliography. */
export type FormatAll = (citations: readonly CitedWork[]) => unknown

/** A citation of a work at a page. */
export interface CitedWork {
  item: BibliographyItem
  page: string
}

/** Ours, and citeproc, each as a plugin uses it for a document. */
export const FORMATTERS: Readonly<Record<string, FormatAll>> = {
  'createPlainFormatter of @florilegium/core, author and date': (citations) =>
    createPlainFormatter().format(
      citations.map(({ item, page }) => ({
        items: [{ reference: { id: item.id, item }, locator: { label: 'page', value: page } }],
      })),
    ),
  'citeproc, APA': (citations) => {
    const works = [...new Set(citations.map(({ item }) => item))]
    const engine = plugins.config.get('@csl').engine(works, 'apa', 'en-US', 'html')
    const before: [string, number][] = []
    const clusters = citations.map(({ item, page }, index) => {
      const citationID = `c${index}`
      const citationItems = [{ id: item.id, locator: page, label: 'page' }]
      const result = engine.processCitationCluster(
        { citationID, citationItems, properties: { noteIndex: 0 } },
        before,
        [],
      )
      before.push([citationID, 0])
      return result
    })
    return [clusters, engine.makeBibliography()]
  },
}
