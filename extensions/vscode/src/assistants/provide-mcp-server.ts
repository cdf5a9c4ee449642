import * as vscode from 'vscode'
import { EventEmitter, lm, Uri, workspace, type Disposable } from 'vscode'

/** What VS Code knows of MCP servers since 1.101. */
interface McpApi {
  registerMcpServerDefinitionProvider: (
    id: string,
    provider: {
      onDidChangeMcpServerDefinitions: unknown
      provideMcpServerDefinitions: () => Promise<object[]>
    },
  ) => Disposable
}

type McpStdioServerDefinition = new (
  label: string,
  command: string,
  args: string[],
  env: Record<string, string>,
) => object

/** Where npm, pnpm and yarn put the command line of a project. */
const commandPath = ['node_modules', 'florilegium', 'dist', 'main.js']

/**
 * Tells assistants of our MCP server, in each folder whose project has the command line `florilegium` installed. The
 * extension does not bring it along.
 *
 * @returns What ends it; nothing where the editor knows no MCP servers.
 */
export function provideMcpServer(): Disposable[] {
  if (!('registerMcpServerDefinitionProvider' in lm)) return []
  const { registerMcpServerDefinitionProvider: register } = lm as unknown as McpApi
  const changed = new EventEmitter<void>()
  const watcher = workspace.createFileSystemWatcher(`**/${commandPath.join('/')}`)
  const change = (): void => {
    changed.fire()
  }
  return [
    changed,
    watcher,
    watcher.onDidCreate(change),
    watcher.onDidDelete(change),
    workspace.onDidChangeWorkspaceFolders(change),
    workspace.onDidGrantWorkspaceTrust(change),
    register('florilegium.mcp', {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: listServers,
    }),
  ]
}

async function listServers(): Promise<object[]> {
  // It is a program of the workspace, which runs only where that is trusted.
  if (!workspace.isTrusted) return []
  if (!('McpStdioServerDefinition' in vscode)) return []
  const Definition = vscode.McpStdioServerDefinition as McpStdioServerDefinition
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file')
  const servers = await Promise.all(
    folders.map(async ({ name, uri }) => {
      const script = Uri.joinPath(uri, ...commandPath)
      const isThere = await workspace.fs.stat(script).then(
        () => true,
        () => false,
      )
      if (!isThere) return []
      const label = folders.length === 1 ? 'Florilegium' : `Florilegium (${name})`
      return new Definition(label, 'node', [script.fsPath, 'mcp', '--project', uri.fsPath], {})
    }),
  )
  return servers.flat()
}
