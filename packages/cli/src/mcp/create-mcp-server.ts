import { McpServer } from '@modelcontextprotocol/server'
import { citeTool } from './cite-tool.js'
import { getQuotationTool } from './get-quotation-tool.js'
import { formatInstructions } from './format-instructions.js'
import type { McpContext } from './mcp-tool.js'
import { searchQuotationsTool } from './search-quotations-tool.js'
import { verifyQuotationTool } from './verify-quotation-tool.js'

const tools = [verifyQuotationTool, searchQuotationsTool, getQuotationTool, citeTool]

/** What an MCP server needs besides its catalog. */
export interface CreateMcpServerOptions extends McpContext {
  /** The version that it says it has. */
  version: string
}

/**
 * Creates a server that verifies, finds and cites quotations for assistants. All its tools only read.
 *
 * @param options - What it answers from.
 * @returns The server, which is not connected to anything.
 */
export function createMcpServer({ version, ...context }: CreateMcpServerOptions): McpServer {
  const server = new McpServer(
    { name: 'florilegium', title: 'Florilegium', version },
    { capabilities: { tools: {} }, instructions: formatInstructions(context.catalog) },
  )
  for (const { name, title, description, input, output, answer } of tools) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: {
          title,
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (given) => {
        const { text, output: structuredContent } = answer(given, context)
        const content = [{ type: 'text' as const, text }]
        return structuredContent ? { content, structuredContent } : { content, isError: true }
      },
    )
  }
  return server
}
