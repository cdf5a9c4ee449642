import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

interface Notice {
  name: string
  version: string
  license: string
  text: string
}

/**
 * Writes the licences of all packages whose files are in a bundle.
 *
 * @param inputs - The paths of the files.
 * @param file - Where the notices go.
 * @throws {Error} Where a package names no licence.
 */
export async function writeNotices(inputs: readonly string[], file: string): Promise<void> {
  const folders = new Set(inputs.flatMap((path) => findFolder(path) ?? []))
  const notices = new Map<string, Notice>()
  for (const folder of folders) {
    const notice = await readNotice(folder)
    notices.set(`${notice.name} ${notice.version}`, notice)
  }
  const sorted = [...notices].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, notice]) => notice)
  const head = 'The bundles of this package contain parts of these others.\n'
  await writeFile(file, [head, ...sorted.map(formatNotice)].join(`\n${'-'.repeat(80)}\n\n`))
}

/** The folder of the package that a file is of; nothing for our own. */
function findFolder(path: string): string | undefined {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(resolve(path)) ?? []
  return folder
}

/** Old manifests list licences. */
type Manifest = Partial<Notice> & { licenses?: { type: string }[] }

async function readNotice(folder: string): Promise<Notice> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, licenses: [old] = [], license = old?.type } = manifest
  if (name === undefined || version === undefined || license === undefined)
    throw new Error(`${folder}: the package names no licence.`)
  const found = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file))
  const text = found === undefined ? '' : await readFile(join(folder, found), 'utf8')
  return { name, version, license, text }
}

function formatNotice({ name, version, license, text }: Notice): string {
  return `${name} ${version} (${license})\n${text === '' ? '' : `\n${text.trim()}\n`}`
}
