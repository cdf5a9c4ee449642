import { createPlainFormatter, formatBibtex, parseLocator, resolveKey, toPlainText } from '@florilegium/core'
import { z } from 'zod'
import { describeResolution } from './describe-resolution.js'
import { defineTool } from './mcp-tool.js'

const input = z.object({
  id: z
    .string()
    .min(1)
    .max(300)
    .describe('The id of a record, a document or a source, or a key of the bibliography'),
  style: z
    .enum(['author-date', 'note', 'full'])
    .default('author-date')
    .describe('In brackets by author and date, as a note, or in full'),
  locator: z
    .string()
    .max(200)
    .optional()
    .describe('The place in the work, such as "p. 12-14" or "sec. 3". Default: that of the record'),
  locale: z.string().max(35).default('en').describe('The language of the citation, as a BCP 47 tag'),
})

const output = z.object({
  citation: z.string().describe('What stands in the text, or in the style of notes the note'),
  bibliography: z.string().describe('The entry of the bibliography'),
  key: z.string().describe('What cites it in a Markdown manuscript'),
  bibtex: z.string(),
  csl: z.record(z.string(), z.unknown()).describe('The work as CSL-JSON'),
})

/** Makes the citation of a record or work. */
export const citeTool = defineTool({
  name: 'cite',
  title: 'Cite',
  description:
    'Makes the citation of a record, document or source, its entry in a bibliography, its BibTeX and its CSL-JSON.',
  input,
  output,
  answer({ id, style, locator, locale }, { catalog, references }) {
    const resolution = resolveKey(id, catalog, { references })
    if (resolution.status !== 'found') return { text: describeResolution(id, resolution) }
    const { reference, entry } = resolution
    const item = {
      reference,
      ...(entry && { record: entry.record }),
      ...parseLocator(locator ?? ''),
    }
    const { clusters, bibliography } = createPlainFormatter({ style, locale }).format([{ items: [item] }])
    const [cluster] = clusters
    const citation = toPlainText(cluster?.note ?? cluster?.text ?? [])
    const work = toPlainText(bibliography[0]?.text ?? [])
    return {
      output: {
        citation,
        bibliography: work,
        key: `@${entry?.id ?? reference.id}`,
        bibtex: formatBibtex([reference]),
        csl: { ...reference.item, id: reference.id },
      },
      text: `${citation}\n\nBibliography: ${work}`,
    }
  },
})
