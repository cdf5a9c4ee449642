import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatGallery } from './emit/format-gallery.js'
import { readPackage, type PackageOptions } from './read-package.js'
import type { FileProblem } from './read/yaml-file.js'

/** What {@link generatePackage} is given. */
export interface GeneratePackageOptions extends PackageOptions {
  /** Whether files are compared instead of written. Default: false. */
  check?: boolean
}

/** What stands in a README around the gallery of records. */
const gallery = /(?<=<!-- gallery -->\n).*(?=<!-- \/gallery -->)/s

/**
 * Writes the committed files that are made from the content of a package: `proof/`, `ledger.json`, and the gallery of
 * records in `README.md`, where that has a place for it. Each record is proved first: against its source where that is
 * at hand, else against the committed proofs.
 *
 * @param options - Where the package and the sources are.
 * @returns Every problem; with `check`, each file that is out of date. Nothing was written where there is a problem.
 */
export async function generatePackage(options: GeneratePackageOptions): Promise<FileProblem[]> {
  const { collection, files, problems } = await readPackage(options)
  if (problems.length > 0) return problems
  const readme = join(options.directory, 'README.md')
  const text = (await readIfThere(readme)).toString('utf8')
  if (gallery.test(text))
    files.set(
      readme,
      text.replace(gallery, () => `\n${formatGallery(collection)}\n`),
    )

  const stale: FileProblem[] = []
  for (const [file, content] of files) {
    if (isSame(await readIfThere(file), content)) continue
    if (options.check) {
      stale.push({ file, message: 'Is out of date. Run `pnpm generate`, and commit the result.' })
      continue
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
  return stale
}

function isSame(bytes: Buffer, content: string | Uint8Array): boolean {
  return bytes.equals(typeof content === 'string' ? Buffer.from(content) : content)
}

async function readIfThere(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
}
