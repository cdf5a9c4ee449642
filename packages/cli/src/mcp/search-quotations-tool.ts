import { searchRecords } from '@florilegium/core'
import { z } from 'zod'
import { defineTool } from './mcp-tool.js'
import { describeRecord, recordOutput, toRecordOutput } from './record-output.js'

const input = z.object({
  query: z
    .string()
    .max(500)
    .default('')
    .describe(
      'Words. All of them must begin words of a record, its speaker, title, topics or section. Empty: all records',
    ),
  speaker: z.string().max(200).optional().describe('Whose words, by name or id'),
  topic: z.string().max(200).optional().describe('The id of a topic'),
  document: z.string().max(200).optional().describe('The id of a document'),
  type: z.enum(['quote', 'passage', 'recommendation', 'provision']).optional(),
  limit: z.int().min(1).max(50).default(10),
  offset: z.int().min(0).default(0).describe('How many of the best to leave out'),
})

const output = z.object({
  total: z.int().describe('How many records fit'),
  results: z.array(recordOutput),
})

/** Finds records by words, speaker, topic and document. */
export const searchQuotationsTool = defineTool({
  name: 'search_quotations',
  title: 'Search quotations',
  description:
    'Finds quotations, passages, recommendations and provisions of the loaded documents, with their exact words, the best first. Use few words; leave words out if nothing fits.',
  input,
  output,
  answer({ query, limit, offset, speaker, topic, document, type }, { catalog }) {
    const found = searchRecords(catalog, query, {
      ...(speaker !== undefined && { speaker }),
      ...(topic !== undefined && { topic }),
      ...(document !== undefined && { document }),
      ...(type !== undefined && { type }),
    })
    const results = found.slice(offset, offset + limit).map(({ entry }) => toRecordOutput(entry))
    const head =
      found.length === 0
        ? 'Nothing fits. Use fewer words, or leave a filter out.'
        : `${found.length} found, ${results.length} shown.`
    return {
      output: { total: found.length, results },
      text: [head, ...results.map(describeRecord)].join('\n\n'),
    }
  },
})
