import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '@florilegium/test-support/launch-chromium'
import type { Page } from 'playwright-core'
import { startServer } from './start-server.js'

/** A workbench in a browser. */
export interface Workbench {
  page: Page
  /** The exit code of the suite in the extension host. It never resolves where none runs. */
  finished: Promise<number>
  close: () => Promise<void>
}

/** What a page of VS Code is opened with. */
export interface OpenPageOptions {
  /** The address of the page, at the port where the server listens. */
  address: (port: number) => string
  /** Prepares the page before it is loaded. */
  prepare?: (page: Page) => Promise<void>
  /** The folder of installed extensions; an empty one if left out. */
  extensionsFolder?: string | undefined
  /** The settings of the machine that the server runs on. */
  settings?: Record<string, unknown>
  /** Whether nothing is asked about the trust in a workspace, because all are trusted. Default: true. */
  isTrusted?: boolean | undefined
  viewport?: { width: number; height: number } | undefined
}

/**
 * Starts the server of VS Code and opens a page of it in headless Chromium.
 *
 * @param options - What to open.
 * @returns The workbench, as soon as its page is loaded.
 */
export async function openPage(options: OpenPageOptions): Promise<Workbench> {
  const temporary = await mkdtemp(join(tmpdir(), 'florilegium-editor-'))
  const dataFolder = join(temporary, 'data')
  const extensionsFolder = options.extensionsFolder ?? join(temporary, 'extensions')
  const machine = join(dataFolder, 'data', 'Machine')
  await mkdir(machine, { recursive: true })
  await mkdir(extensionsFolder, { recursive: true })
  await writeFile(join(machine, 'settings.json'), JSON.stringify(options.settings ?? {}))

  const env = { TMPDIR: temporary, XDG_RUNTIME_DIR: temporary }
  const browser = await launchChromium()
  const server = await startServer({ dataFolder, extensionsFolder, env, isTrusted: options.isTrusted })
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 900 } })
  const finished = new Promise<number>((finish) => {
    void page.exposeFunction('codeAutomationExit', finish)
  })
  await page.exposeFunction('codeAutomationLog', (kind: string, words: unknown[]) => {
    if (process.env['FLORILEGIUM_VERBOSE']) console.log(kind, ...words)
  })
  await options.prepare?.(page)
  await page.goto(options.address(server.port))

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
