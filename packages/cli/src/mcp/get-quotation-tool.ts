import { formatAttribution, resolveId, toDirectiveName, toPlainText } from '@florilegium/core'
import { z } from 'zod'
import { describeResolution } from './describe-resolution.js'
import { defineTool } from './mcp-tool.js'
import { describeRecord, recordOutput, toRecordOutput } from './record-output.js'

const output = recordOutput.extend({
  attribution: z.string().describe('How to say whose words they are and where they stand'),
  directive: z.string().describe('What embeds it in a Markdown manuscript that Florilegium checks'),
  rights: z.string(),
})

/** Gets a record by its id. */
export const getQuotationTool = defineTool({
  name: 'get_quotation',
  title: 'Get a quotation',
  description:
    'Gets one record by its id: its exact words, who said them, where they stand, and how to attribute them.',
  input: z.object({ id: z.string().min(1).max(300).describe('The id, or document/id') }),
  output,
  answer({ id }, { catalog }) {
    const resolution = resolveId(catalog, id)
    if (resolution.status !== 'found') return { text: describeResolution(id, resolution) }
    const { entry } = resolution
    const record = toRecordOutput(entry)
    const attribution = toPlainText(formatAttribution(entry.record, entry.document))
    const name = toDirectiveName(record.type)
    return {
      output: {
        ...record,
        attribution,
        directive: `::${name}{#${entry.id}}`,
        rights: entry.record.rights ?? entry.document.rights,
      },
      text: describeRecord(record),
    }
  },
})
