import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Collection } from '@florilegium/schema'
import { assembleCollection } from './assemble-collection.js'
import { formatPackage } from './emit/format-package.js'
import { checkProof, proveDocument } from './prove/prove-document.js'
import { readProofFile, type ProofFile } from './prove/proof-file.js'
import { readContent } from './read/read-content.js'
import type { FileProblem } from './read/yaml-file.js'

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
    await writeFolder(join(options.directory, 'dist'), formatPackage(collection))
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

async function readPackage({ directory, sources }: PackageOptions) {
  const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as Collection
  const { documents, problems } = await readContent(join(directory, 'content'))
  const proofs = new Map<string, ProofFile>()
  for (const document of documents) {
    if (sources === undefined) {
      const proof = await readProofFile(join(directory, 'proof', `${document.id}.json`))
      if (proof) proofs.set(document.id, proof)
      problems.push(...checkProof(document, proof))
    } else {
      const result = await proveDocument(document, sources)
      proofs.set(document.id, result.proof)
      problems.push(...result.problems)
    }
  }
  const assembled = assembleCollection({ manifest, documents, proofs })
  return { ...assembled, proofs, problems: [...problems, ...assembled.problems] }
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
