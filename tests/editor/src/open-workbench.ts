import { resolve } from 'node:path'
import { openPage, type Workbench } from './open-page.js'
import { quietSettings } from './quiet-settings.js'

/** What to open. */
export interface OpenWorkbenchOptions {
  /** The folder or `.code-workspace` file to open. */
  workspace: string
  /** The file to show first. */
  openFile?: string
  /** The folder of installed extensions; an empty one if left out. */
  extensionsFolder?: string | undefined
  /** The folder of an extension under development. */
  extensionDevelopmentPath?: string | undefined
  /** The suite to run in the extension host. */
  extensionTestsPath?: string | undefined
  settings?: Record<string, unknown>
  /** Whether all workspaces are trusted. Default: true. */
  isTrusted?: boolean
  viewport?: { width: number; height: number }
}

/**
 * Opens a real VS Code whose extension host runs on Node: a remote window.
 *
 * @param options - What to open.
 * @returns The workbench, as soon as its page is loaded.
 */
export async function openWorkbench(options: OpenWorkbenchOptions): Promise<Workbench> {
  return openPage({
    ...options,
    settings: { ...quietSettings, ...options.settings },
    address: (port) => workbenchAddress(port, options),
  })
}

function workbenchAddress(port: number, options: OpenWorkbenchOptions): string {
  // The authority of the addresses must be exactly this one.
  const authority = `127.0.0.1:${port}`
  const remote = (path: string): string => `vscode-remote://${authority}${resolve(path)}`
  const payload: [string, string][] = []
  const add = (key: string, path: string | undefined): void => {
    if (path !== undefined) payload.push([key, remote(path)])
  }
  add('extensionDevelopmentPath', options.extensionDevelopmentPath)
  add('extensionTestsPath', options.extensionTestsPath)
  add('openFile', options.openFile)
  const kind = options.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder'
  const query = new URLSearchParams({ [kind]: resolve(options.workspace), payload: JSON.stringify(payload) })
  return `http://${authority}/?${query}`
}
