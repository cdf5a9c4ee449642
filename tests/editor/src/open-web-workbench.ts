import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { buildDisk } from './build-suite.js'
import { openPage, type Workbench } from './open-page.js'
import { extension, vscodeRoot } from './paths.js'
import { quietSettings } from './quiet-settings.js'
import { serveDisk } from './serve-disk.js'

/** What to open. */
export interface OpenWebWorkbenchOptions {
  /** The folder of our extension. Default: the one in which it is written. */
  extension?: string
  /** The folder or `.code-workspace` file to open. */
  workspace: string
  /** The file to show first. */
  openFile?: string
  /** The suite to run in the extension host, and the folder that holds it. */
  suite?: { folder: string; entry: string }
}

/**
 * Opens a real VS Code that runs in the browser alone, as at vscode.dev: all extensions are in a web worker, and the workspace
 * is a virtual one.
 *
 * @param options - What to open.
 * @returns The workbench, as soon as its page is loaded.
 */
export async function openWebWorkbench(options: OpenWebWorkbenchOptions): Promise<Workbench> {
  const { suite } = options
  const folders = [options.extension ?? extension, await buildDisk(), ...(suite ? [suite.folder] : [])]
  return openPage({
    address: (port) => webAddress(port, options),
    async prepare(page) {
      await serveDisk(page)
      await serveExtensions(page, folders)
      await serveBuiltinExtensions(page)
      await cutRemote(page)
      await page.addInitScript(configure, {
        extensions: folders.map((_, index) => extensionPath(index)),
        tests: suite && `${extensionPath(folders.indexOf(suite.folder))}/${suite.entry}`,
        settings: quietSettings,
      })
    },
  })
}

function webAddress(port: number, { workspace, openFile }: OpenWebWorkbenchOptions): string {
  const onDisk = (path: string): string => `disk:${resolve(path)}`
  const payload = openFile === undefined ? [] : [['openFile', onDisk(openFile)]]
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder'
  const query = new URLSearchParams({ [kind]: onDisk(workspace), payload: JSON.stringify(payload) })
  return `http://127.0.0.1:${port}/?${query}`
}

const extensionPath = (index: number): string => `/web-extensions/${index}`

/** The workbench loads extensions from its own origin and from https alone. */
async function serveExtensions(page: Page, folders: string[]): Promise<void> {
  for (const [index, folder] of folders.entries()) {
    const start = extensionPath(index)
    await page.context().route(`**${start}/**`, (route) => {
      const { pathname } = new URL(route.request().url())
      const path = join(folder, pathname.slice(start.length))
      return route.fulfill(existsSync(path) ? { path } : { status: 404 })
    })
  }
}

/** What code-server writes into the workbench because it always has a remote part, and what stands there without one. */
const remoteParts: [RegExp, string][] = [
  [/remoteAuthority:location\.host/, 'remoteAuthority:undefined'],
  [
    /P\.file\(this\.userDataPath\)\.with\(\{scheme:J\.vscodeRemote\}\)/,
    'P.from({scheme:J.vscodeUserData,path:"/"})',
  ],
]

async function cutRemote(page: Page): Promise<void> {
  const path = 'out/vs/code/browser/workbench/workbench.js'
  let code = await readFile(join(vscodeRoot, path), 'utf8')
  for (const [part, instead] of remoteParts) {
    if (!part.test(code)) throw new Error(`${path} does not have ${part}.`)
    code = code.replace(part, instead)
  }
  await page.route(`**/${path}`, (route) => route.fulfill({ body: code, contentType: 'text/javascript' }))
}

/** code-server leaves out what built-in extensions are in a browser. Markdown's preview is needed; the others do nothing. */
async function serveBuiltinExtensions(page: Page): Promise<void> {
  const name = '@codingame/monaco-vscode-markdown-language-features-default-extension'
  const resources = fileURLToPath(new URL('resources', import.meta.resolve(name)))
  await page.context().route(/\/static\/extensions\/.*\/dist\/browser\//, (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname.includes('/markdown-language-features/')
      ? route.fulfill({ path: join(resources, basename(pathname)) })
      : route.fulfill({ body: '', contentType: 'text/javascript' })
  })
}

/** What a page has that runs in the browser alone. */
interface WebConfiguration {
  /** Where the extensions are served. */
  extensions: string[]
  /** Where the entry of the suite is served. */
  tests: string | undefined
  settings: object
}

/** Runs in the page: changes what the workbench reads of itself in its document. */
function configure({ extensions, tests, settings }: WebConfiguration): void {
  const origin = { scheme: location.protocol.slice(0, -1), authority: location.host }
  const read: typeof Element.prototype.getAttribute = Reflect.get(Element.prototype, 'getAttribute')
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name)
    if (this.id !== 'vscode-workbench-web-configuration' || value === null) return value
    return JSON.stringify({
      ...(JSON.parse(value) as object),
      remoteAuthority: undefined,
      configurationDefaults: settings,
      enableWorkspaceTrust: false,
      developmentOptions: {
        extensions: extensions.map((path) => ({ ...origin, path })),
        extensionTestsPath: tests === undefined ? undefined : { ...origin, path: tests },
      },
    })
  }
}
