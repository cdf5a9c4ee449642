import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Collection, FullText } from '@florilegium/schema'
import { createFingerprint } from '@florilegium/verify/fingerprint'
import { assembleCollection } from './assemble-collection.js'
import { checkIdentifiers } from './emit/check-identifiers.js'
import { checkLedger } from './ledger/check-ledger.js'
import { updateLedger, type Ledger } from './ledger/ledger.js'
import { checkProof } from './prove/check-proof.js'
import { digestFingerprint, fingerprintPath, readFingerprint } from './prove/fingerprint-file.js'
import type { ProofFile } from './prove/proof-file.js'
import { proveDocument } from './prove/prove-document.js'
import { locateProblems } from './read/locate-problems.js'
import { readContent } from './read/read-content.js'
import { readJsonFile } from './read/read-json-file.js'
import type { LocatedDocument } from './read/written-document.js'
import type { FileProblem } from './read/yaml-file.js'
import { prepareSource, toFullText } from './source/prepare-source.js'
import { toVerifySource } from './source/to-verify-source.js'

/** Where a content package and its sources are. */
export interface PackageOptions {
  /** The folder of the content package, with `package.json`, `content/`, `proof/`, `ledger.json`, perhaps `sources/`. */
  directory: string
  /**
   * The folder that holds the sources which are not in the package. Default: none; the committed proofs stand for them.
   */
  sources?: string | undefined
  /** The records, as `document/id`, whose released text was corrected. Default: none. */
  corrections?: readonly string[] | undefined
}

/** What {@link readPackage} returns. */
export interface ReadPackageResult {
  collection: Collection
  /** The fingerprints of documents whose whole text is not published, by document id. */
  fingerprints: Map<string, Uint8Array>
  /** The content of `proof/` and `ledger.json` as it should be, by path. */
  files: Map<string, string | Uint8Array>
  /** Every problem found. */
  problems: FileProblem[]
}

/**
 * Reads a content package and proves it: each record against its source where that is at hand, else against the
 * committed proofs.
 *
 * @param options - Where it is.
 * @returns The collection, the files that prove it, and every problem.
 */
export async function readPackage(options: PackageOptions): Promise<ReadPackageResult> {
  const { directory, sources, corrections } = options
  const manifest = await readJsonFile<Collection>(join(directory, 'package.json'))
  if (!manifest) throw new Error(`${directory} holds no package.json, so it is no content package.`)
  const content = await readContent(join(directory, 'content'))
  const problems = [...content.problems]
  const proofs = new Map<string, ProofFile>()
  const fullTexts = new Map<string, FullText>()
  const fingerprints = new Map<string, Uint8Array>()
  for (const document of content.documents) {
    const folder = findSourceFolder(document, directory, sources)
    if (folder === undefined) {
      const proof = await readJsonFile<ProofFile>(proofPath(directory, document.id))
      if (proof) proofs.set(document.id, proof)
      const fingerprint = await readFingerprint(document, directory, proof)
      if (fingerprint.bytes) fingerprints.set(document.id, fingerprint.bytes)
      problems.push(...checkProof(document, proof), ...fingerprint.problems)
      continue
    }
    const prepared = await prepareSource(document, folder)
    problems.push(...prepared.problems)
    if (!prepared.source) continue
    const result = proveDocument(document, prepared.source)
    proofs.set(document.id, result.proof)
    problems.push(...result.problems)
    if (document.source.published) {
      fullTexts.set(document.id, toFullText(prepared.source))
    } else {
      const fingerprint = createFingerprint(toVerifySource(document, prepared.source))
      fingerprints.set(document.id, fingerprint)
      result.proof.fingerprint = digestFingerprint(fingerprint, document)
    }
  }
  const { documents } = content
  const ledgerPath = join(directory, 'ledger.json')
  const ledger = (await readJsonFile<Ledger>(ledgerPath)) ?? {}
  // Records of a file that could not be read are not gone.
  if (content.problems.length === 0) {
    problems.push(...checkLedger({ file: ledgerPath, ledger, documents, corrections }))
  }
  problems.push(...documents.flatMap((document) => locateProblems(document, checkIdentifiers(document))))
  const assembled = assembleCollection({ manifest, content, proofs, fullTexts, fingerprints })
  const files = new Map<string, string | Uint8Array>()
  for (const [id, proof] of proofs) files.set(proofPath(directory, id), toJson(proof))
  for (const [id, fingerprint] of fingerprints) files.set(fingerprintPath(directory, id), fingerprint)
  files.set(ledgerPath, toJson(updateLedger(ledger, documents, corrections)))
  return {
    collection: assembled.collection,
    fingerprints,
    files,
    problems: [...problems, ...assembled.problems],
  }
}

function toJson(value: object): string {
  return JSON.stringify(value, null, 2) + '\n'
}

function proofPath(directory: string, id: string): string {
  return join(directory, 'proof', `${id}.json`)
}

/** A source that is published is kept in the package itself. */
function findSourceFolder(
  { source }: LocatedDocument,
  directory: string,
  sources: string | undefined,
): string | undefined {
  const own = join(directory, 'sources')
  return source.published || existsSync(join(own, source.file)) ? own : sources
}
