import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { vscodeNode, vscodeRoot, vsix } from './paths.js'

/**
 * Installs the packaged extension, as a user would.
 *
 * @param extensionsFolder - The folder of installed extensions.
 */
export async function installExtension(extensionsFolder: string): Promise<void> {
  const options = ['--install-extension', vsix, '--extensions-dir', extensionsFolder]
  await promisify(execFile)(vscodeNode, ['out/server-main.js', '--accept-server-license-terms', ...options], {
    cwd: vscodeRoot,
  })
}
