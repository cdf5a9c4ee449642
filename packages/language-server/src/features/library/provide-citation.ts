import {
  createPlainFormatter,
  formatBibtex,
  formatCslJson,
  formatRis,
  resolveKey,
  toPlainText,
  type StyledText,
} from '@florilegium/core'
import type { Project } from '../../project/project.js'
import type { CiteAnswer, CiteParams } from '../../protocol.js'
import { toCitationMarkup } from '../insertion/to-citation-markup.js'

/**
 * Cites a record, a document, a source of the writer's own or a work of a bibliography.
 *
 * @param project - Where it is looked for.
 * @param params - Its id, and how it is cited.
 * @returns The citation in every form; nothing where nothing has the id.
 */
export function provideCitation(
  { catalog, settings }: Pick<Project, 'catalog' | 'settings'>,
  { id, style = settings.citations, locale = settings.locale }: Omit<CiteParams, 'uri'>,
): CiteAnswer | undefined {
  const references = new Map(settings.references?.map((item) => [item.id, item]))
  const resolution = resolveKey(id, catalog, { references })
  if (resolution.status !== 'found') return undefined
  const { reference, entry } = resolution
  const formatter = createPlainFormatter({ ...(style && { style }), ...(locale !== undefined && { locale }) })
  const { clusters, bibliography } = formatter.format([
    { items: [{ reference, ...(entry && { record: entry.record }) }] },
  ])
  const work = bibliography[0]?.text ?? []
  return {
    citation: toPlainText(clusters[0]?.note ?? clusters[0]?.text ?? []),
    text: toPlainText(work),
    html: toHtml(work),
    pandoc: entry ? toCitationMarkup(entry, locale) : `[@${reference.id}]`,
    bibtex: formatBibtex([reference]),
    cslJson: formatCslJson([reference]),
    ris: formatRis([reference]),
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function toHtml(styled: StyledText): string {
  return styled
    .map(({ text, title, href }) => {
      const words = title ? `<cite>${escape(text)}</cite>` : escape(text)
      return href !== undefined && /^https?:\/\//i.test(href)
        ? `<a href="${escape(href)}">${words}</a>`
        : words
    })
    .join('')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] as string)
}
