import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { vscodeNode, vscodeRoot, vsix } from './paths.js'

/**
 * Installs the packaged extension, as a user would.
 *
 * @param extensionsFolder - The folder of installed extensions.
 * @returns The folder of the extension.
 * @throws {Error} When it is not there.
 */
export async function installExtension(extensionsFolder: string): Promise<string> {
  const options = ['--install-extension', vsix, '--extensions-dir', extensionsFolder]
  await promisify(execFile)(vscodeNode, ['out/server-main.js', '--accept-server-license-terms', ...options], {
    cwd: vscodeRoot,
  })
  const folder = (await readdir(extensionsFolder)).find((name) => name.startsWith('florilegium.'))
  if (folder === undefined) throw new Error(`${vsix} is not in ${extensionsFolder} after its installation.`)
  return join(extensionsFolder, folder)
}
