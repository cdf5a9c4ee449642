import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer, type CreateMcpServerOptions } from './create-mcp-server.js'

/**
 * Serves assistants over the standard streams until the client goes. Nothing else may write to the standard output.
 *
 * @param options - What it answers from.
 * @returns Resolves when the client has closed its end.
 */
export async function startMcpServer(options: CreateMcpServerOptions): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  const server = serveStdio(() => createMcpServer(options), {
    onerror: (error) => {
      process.stderr.write(`florilegium mcp: ${error.message}\n`)
    },
  })
  await closed
  await server.close()
}
