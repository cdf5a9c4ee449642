import {
  createPlainFormatter,
  formatBibtex,
  formatCslJson,
  formatRis,
  parseLocator,
  resolveKey,
  toPlainText,
  type KeyResolution,
  type PlainStyle,
  type StyledText,
} from '@florilegium/core'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'
import { openProject } from '../project/open-project.js'
import { styledToHtml } from './styled-to-html.js'

/** The forms of a citation. */
export const citeFormats = ['text', 'html', 'bibtex', 'csl-json', 'ris'] as const

/** What `florilegium cite` is asked to do. */
export interface CiteCommandOptions {
  format: (typeof citeFormats)[number]
  json?: true
  style?: PlainStyle
  locale?: string
  /** The place in the work, such as "p. 12". */
  locator?: string
  project?: string
}

/**
 * Runs `florilegium cite`.
 *
 * @param id - The id of a record, document or own source, or a key of a bibliography.
 * @param options - The form.
 * @returns How it ended.
 * @throws {MisuseError} If nothing has the id.
 */
export async function runCite(id: string, options: CiteCommandOptions): Promise<Outcome> {
  const { format, json, project: directory } = options
  const { project, catalog } = await openProject(directory)
  const all = [...(project.settings.references ?? []), ...project.references]
  const references = new Map(all.map((item) => [item.id, item]))
  const key = id.replace(/^[@#]/, '')
  const resolution = resolveKey(key, catalog, { references })
  if (resolution.status !== 'found') throw new MisuseError(describe(key, resolution))
  const { reference, entry } = resolution
  const locator = options.locator === undefined ? undefined : parseLocator(options.locator)
  const style = options.style ?? project.settings.citations
  const locale = options.locale ?? project.settings.locale
  const { clusters, bibliography } = createPlainFormatter({
    ...(style && { style }),
    ...(locale !== undefined && { locale }),
  }).format([
    {
      items: [
        {
          reference,
          ...(entry && { record: entry.record }),
          ...(locator?.locator && { locator: locator.locator }),
          ...(locator?.suffix !== undefined && { suffix: locator.suffix }),
        },
      ],
    },
  ])
  const citation = clusters[0]?.note ?? clusters[0]?.text ?? []
  const work = bibliography[0]?.text ?? []
  if (json) {
    const csl = { ...reference.item, id: reference.id }
    const texts = { citation: toPlainText(citation), bibliography: toPlainText(work) }
    await print(`${JSON.stringify({ key: entry?.id ?? reference.id, ...texts, csl })}\n`)
    return {}
  }
  await print(formatWork())
  return {}

  function formatWork(): string {
    const lines = (toText: (text: StyledText) => string): string => `${toText(citation)}\n${toText(work)}\n`
    switch (format) {
      case 'text':
        return lines(toPlainText)
      case 'html':
        return lines(styledToHtml)
      case 'bibtex':
        return formatBibtex([reference])
      case 'csl-json':
        return formatCslJson([reference])
      case 'ris':
        return formatRis([reference])
    }
  }
}

function describe(key: string, resolution: Exclude<KeyResolution, { status: 'found' }>): string {
  const list = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ')
  switch (resolution.status) {
    case 'unknown': {
      const { nearest } = resolution
      const remedy = nearest.length > 0 ? `Did you mean ${list(nearest)}?` : 'See florilegium list documents.'
      return `Nothing has the id "${key}". ${remedy}`
    }
    case 'ambiguous':
      return `Several documents have the id "${key}". Write one of ${list(resolution.candidates)}.`
    case 'retired': {
      const { targets } = resolution.entry
      const remedy = targets.length > 0 ? `Write ${list(targets)}.` : 'It was withdrawn.'
      return `The id "${key}" is used no more. ${remedy}`
    }
  }
}
