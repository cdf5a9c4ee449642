import { createProofContext, findSections, proveRecords, type ProofContext } from '@florilegium/build/prove'
import type { ContentProblem } from '@florilegium/schema'
import type { ContentDocument } from './content-document.js'
import { toWrittenDocument } from './to-written-document.js'

/** A source that was read, and what was proved against it. */
export interface KnownProof {
  key: string
  context: ProofContext
  /** What is wrong with the lines of the sections. */
  problems: readonly ContentProblem[]
}

/** What a document is proved with. */
export interface ProveDocumentOptions {
  /** Reads a file as bytes; nothing where there is none. */
  readFile: (uri: string) => Promise<Uint8Array | undefined>
  /** What was proved before, by the address of the source. Is brought up to date. */
  known: Map<string, KnownProof>
}

/** While somebody types, each form of a text is proved once, and kept. */
const MAXIMUM_KNOWN = 5000

/** Its index takes a second or so to make; a longer source is proved by the build alone. */
const MAXIMUM_SOURCE_BYTES = 5_000_000

/**
 * Proves the records of a document against its source, where the package holds it.
 *
 * @param document - The document, perhaps half written.
 * @param options - How its source is read, and what is known already.
 * @returns What does not stand there; nothing where the source is not at hand.
 */
export async function proveDocument(
  document: ContentDocument,
  { readFile, known }: ProveDocumentOptions,
): Promise<ContentProblem[]> {
  const { document: written } = toWrittenDocument(document)
  const { file, sha256, extracted } = written.source
  if (document.packageFolder === undefined || file === '' || /[/\\]/.test(file)) return []
  const uri = `${document.packageFolder}/sources/${encodeURIComponent(file)}`
  const bytes = await readFile(uri)
  if (!bytes || bytes.length > MAXIMUM_SOURCE_BYTES) return []
  const found = await digest(bytes)
  if (found !== sha256) {
    const message = `The source ${file} has another SHA-256: ${found}. Use the text the records were taken from, or check every record against the new one and correct the field.`
    return [{ path: ['source', 'sha256'], message, expected: [found] }]
  }
  const key = JSON.stringify([sha256, extracted, written.bibliography.language, written.sections])
  let proof = known.get(uri)
  if (proof?.key !== key) {
    const { source, problems } = findSections(written, new TextDecoder().decode(bytes))
    proof = { key, context: createProofContext(written, source), problems }
    known.set(uri, proof)
  }
  // Nothing stands in lines that are not there.
  if (proof.problems.length > 0) return [...proof.problems]
  if (proof.context.known.size > MAXIMUM_KNOWN) proof.context.known.clear()
  const sections = new Set(written.sections.map(({ id }) => id))
  const { problems } = proveRecords(written, proof.context)
  return problems.filter(({ path }) => !isUnplaced(path))

  /** A text is not sought where its section is not known; the rules have a word on that. */
  function isUnplaced([list, index]: ContentProblem['path']): boolean {
    return list === 'records' && !sections.has(written.records[Number(index)]?.section ?? '')
  }
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
