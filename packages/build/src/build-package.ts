import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Collection, FullText } from '@florilegium/schema'
import { assembleCollection } from './assemble-collection.js'
import { formatPackage } from './emit/format-package.js'
import { checkProof, proveDocument } from './prove/prove-document.js'
import { readProofFile, type ProofFile } from './prove/proof-file.js'
import { readContent, type WrittenDocument } from './read/read-content.js'
import type { FileProblem } from './read/yaml-file.js'
import { prepareSource, toFullText } from './source/prepare-source.js'

/** What {@link buildPackage} and {@link provePackage} read. */
export interface PackageOptions {
  /** The folder of the content package, with `package.json`, `content/` and `proof/`. */
  directory: string
  /** The folder that holds the sources. Without it the committed proofs stand for them. */
  sources?: string | undefined
}

/** What {@link buildPackage} returns. */
export interface BuildPackageResult {
  collection: Collection
  /** Every problem found. Where there is one, nothing was written. */
  problems: FileProblem[]
}

/**
 * Builds a content package: reads its YAML, checks it against the proofs, and writes `dist/`.
 *
 * @param options - Where the package is.
 * @returns The collection, and every problem; `dist/` is written where there is none.
 */
export async function buildPackage(options: PackageOptions): Promise<BuildPackageResult> {
  const { collection, problems } = await readPackage(options)
  if (problems.length === 0) {
    await writeFolder(join(options.directory, 'dist'), formatPackage(collection, await readSchema()))
  }
  return { collection, problems }
}

/**
 * Proves a content package: each record against its source where the sources are at hand, else against the committed
 * proofs.
 *
 * @param options - Where the package and the sources are.
 * @returns Every problem, and the files in `proof/` as they should be.
 */
export async function provePackage(
  options: PackageOptions,
): Promise<{ problems: FileProblem[]; files: Map<string, string> }> {
  const { proofs, problems } = await readPackage(options)
  const files = new Map(
    [...proofs].map(([id, proof]) => [
      join(options.directory, 'proof', `${id}.json`),
      JSON.stringify(proof, null, 2) + '\n',
    ]),
  )
  return { problems, files }
}

/** Reads a package and proves it: against its sources where they are at hand, else against the committed proofs. */
async function readPackage({ directory, sources }: PackageOptions) {
  const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as Collection
  const content = await readContent(join(directory, 'content'))
  const problems = [...content.problems]
  const proofs = new Map<string, ProofFile>()
  const fullTexts = new Map<string, FullText>()
  for (const document of content.documents) {
    const folder = findSourceFolder(document, directory, sources)
    if (folder === undefined) {
      const proof = await readProofFile(join(directory, 'proof', `${document.id}.json`))
      if (proof) proofs.set(document.id, proof)
      problems.push(...checkProof(document, proof))
      continue
    }
    const prepared = await prepareSource(document, folder)
    problems.push(...prepared.problems)
    if (!prepared.source) continue
    const result = proveDocument(document, prepared.source)
    proofs.set(document.id, result.proof)
    problems.push(...result.problems)
    if (document.source.published) fullTexts.set(document.id, toFullText(prepared.source))
  }
  const assembled = assembleCollection({ manifest, content, proofs, fullTexts })
  return { ...assembled, proofs, problems: [...problems, ...assembled.problems] }
}

/** A source that is published is kept in the package itself. */
function findSourceFolder(
  { source }: WrittenDocument,
  directory: string,
  sources: string | undefined,
): string | undefined {
  const own = join(directory, 'sources')
  if (source.published || existsSync(join(own, source.file))) return own
  return sources
}

async function readSchema(): Promise<string> {
  return readFile(
    createRequire(import.meta.url).resolve('@florilegium/schema/collection.schema.json'),
    'utf8',
  )
}

/** Writes a folder whole or not at all. */
async function writeFolder(folder: string, files: Map<string, string>): Promise<void> {
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  for (const [path, content] of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true })
    await writeFile(join(fresh, path), content)
  }
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}
