import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { vscodeHome, vscodeRoot } from './paths.js'

const run = promisify(execFile)

/** Written last, with what was installed: a broken installation is done again. */
const marker = join(vscodeHome, 'node_modules', '.installed.json')

/** Parts of 300 MB that only the agent host, its sandbox and other platforms need. */
const unneeded = ['@github', '@microsoft/mxc-sdk']

/** Folders of binaries for every platform, and the one to keep. */
const platforms = ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']
const keptPlatform = 'linux-x64'

/** Native modules that are not compiled here, and what stands for them. VS Code only logs through them. */
const stubs = {
  '@vscode/spdlog': `const nop = () => {}
const logger = () => new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : nop) })
exports.version = 0
exports.setLevel = nop
exports.setFlushOn = nop
exports.shutdown = nop
exports.createRotatingLogger = async () => logger()
exports.createAsyncRotatingLogger = async () => logger()
`,
  '@vscode/native-watchdog': 'exports.start = () => {}\n',
}

/**
 * Installs a real VS Code from the npm registry, once. No install script runs and nothing is compiled.
 */
export async function installVscode(): Promise<void> {
  const wanted = await readFile(join(vscodeHome, 'package.json'), 'utf8')
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return

  await install(vscodeHome, 'ci')
  await install(vscodeRoot, 'install')
  await install(join(vscodeRoot, 'extensions'), 'install')

  const modules = join(vscodeRoot, 'node_modules')
  for (const name of unneeded) await rm(join(modules, name), { recursive: true, force: true })
  for (const folder of platforms) {
    for (const name of await readdir(join(modules, folder))) {
      if (name !== keptPlatform) await rm(join(modules, folder, name), { recursive: true })
    }
  }
  for (const [name, code] of Object.entries(stubs)) await writeFile(join(modules, name, 'index.js'), code)
  await writeFile(marker, wanted)
}

async function install(folder: string, command: 'ci' | 'install'): Promise<void> {
  await run('npm', [command, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}
