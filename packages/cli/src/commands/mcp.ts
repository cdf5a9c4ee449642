import type { Command } from 'commander'
import { version } from '../program/version.js'

const examples = `
Example, in the configuration of an assistant:
  { "command": "florilegium", "args": ["mcp", "--project", "/path/to/the/project"] }
`

/**
 * Adds the command `mcp`.
 *
 * @param program - The program.
 */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('verify, search and cite for assistants, over MCP on stdin and stdout')
    .description('Serves assistants over the Model Context Protocol, on stdin and stdout.')
    .option('--project <folder>', 'folder of the project (default: the current one)')
    .addHelpText('after', examples)
    .action(async ({ project: directory }: { project?: string }) => {
      const { openProject } = await import('../project/open-project.js')
      const { startMcpServer } = await import('../mcp/start-mcp-server.js')
      const { project, catalog } = await openProject(directory)
      const all = [...(project.settings.references ?? []), ...project.references]
      await startMcpServer({ version, catalog, references: new Map(all.map((item) => [item.id, item])) })
    })
}
