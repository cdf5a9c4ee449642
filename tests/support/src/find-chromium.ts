import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Finds the browser that shows what was built.
 *
 * @returns The path of its executable.
 * @throws {Error} Where there is none, with the command that installs it.
 */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'], ...places].find(
    (path) => path !== undefined && existsSync(path),
  )
  if (found === undefined) {
    throw new Error(
      'These tests need Chromium: run `apt-get install --no-install-recommends chromium`, or set CHROMIUM_PATH to its executable.',
    )
  }
  return found
}
