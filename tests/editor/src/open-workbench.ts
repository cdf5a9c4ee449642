import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '@florilegium/test-support/launch-chromium'
import type { Page } from 'playwright-core'
import { startServer } from './start-server.js'

/** A quiet workbench: nothing that is not under test asks for attention. */
const baseSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
}

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
  /** The folder of an extension that runs in the browser. */
  webExtension?: string
  /** The suite to run in the extension host. */
  extensionTestsPath?: string | undefined
  settings?: Record<string, unknown>
  env?: NodeJS.ProcessEnv
  viewport?: { width: number; height: number }
}

/** A workbench in a browser. */
export interface Workbench {
  page: Page
  /** The exit code of the suite in the extension host. It never resolves where none runs. */
  finished: Promise<number>
  close: () => Promise<void>
}

/**
 * Opens a real VS Code in headless Chromium.
 *
 * @param options - What to open.
 * @returns The workbench, as soon as its page is loaded.
 */
export async function openWorkbench(options: OpenWorkbenchOptions): Promise<Workbench> {
  const temporary = await mkdtemp(join(tmpdir(), 'florilegium-editor-'))
  const dataFolder = join(temporary, 'data')
  const extensionsFolder = options.extensionsFolder ?? join(temporary, 'extensions')
  const machine = join(dataFolder, 'data', 'Machine')
  await mkdir(machine, { recursive: true })
  await mkdir(extensionsFolder, { recursive: true })
  await writeFile(join(machine, 'settings.json'), JSON.stringify({ ...baseSettings, ...options.settings }))

  const env = { ...options.env, TMPDIR: temporary, XDG_RUNTIME_DIR: temporary }
  const browser = await launchChromium()
  const server = await startServer({ dataFolder, extensionsFolder, env })
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 900 } })

  if (options.webExtension !== undefined) {
    const folder = options.webExtension
    // The workbench loads extensions from its own origin and from https alone.
    await page.context().route(`**${webExtensionPath}/**`, (route) => {
      const { pathname } = new URL(route.request().url())
      return route.fulfill({ path: join(folder, pathname.slice(webExtensionPath.length)) })
    })
    await page.addInitScript(addWebExtension, webExtensionPath)
  }
  const finished = new Promise<number>((finish) => {
    void page.exposeFunction('codeAutomationExit', finish)
  })
  await page.exposeFunction('codeAutomationLog', (kind: string, words: unknown[]) => {
    if (process.env['FLORILEGIUM_VERBOSE']) console.log(kind, ...words)
  })
  await page.goto(workbenchAddress(server.port, options))

  return {
    page,
    finished,
    async close() {
      await browser.close()
      await server.stop()
      await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
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

/** Where the extension that runs in the browser is served. */
const webExtensionPath = '/web-extension'

/** Runs in the page: adds an extension to what the workbench reads of itself in its document. */
function addWebExtension(path: string): void {
  const extension = { scheme: location.protocol.slice(0, -1), authority: location.host, path }
  const read: typeof Element.prototype.getAttribute = Reflect.get(Element.prototype, 'getAttribute')
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name)
    if (this.id !== 'vscode-workbench-web-configuration' || value === null) return value
    const settings = JSON.parse(value) as { developmentOptions?: object }
    const developmentOptions = { ...settings.developmentOptions, extensions: [extension] }
    return JSON.stringify({ ...settings, developmentOptions })
  }
}
