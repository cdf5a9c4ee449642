import type { Anchor } from '@florilegium/schema'
import { verifyQuotation, type createIndex } from '@florilegium/verify'
import type { WrittenRecord } from '../read/written-document.js'
import type { PreparedSource } from '../source/find-sections.js'
import { toSourceAnchor } from '../source/reading-section.js'
import { describeVerification } from './describe-verification.js'
import { proveText } from './prove-text.js'

/** What a text of a record is proved against. */
export interface ProofContext {
  source: PreparedSource
  index: ReturnType<typeof createIndex>
  /** Whether spaces and hyphens inside its words are unreliable. */
  extracted: boolean
  /** What was proved already, by section and text: an editor proves a document again after each keystroke. */
  known: Map<string, RecordTextProof>
}

/** What {@link proveRecordText} finds: where the text stands, or how it differs. */
export type RecordTextProof =
  | {
      anchor: Anchor
      /** How far it is in reading order: the number of the stretch, and the offset in it. */
      position: [number, number]
      difference?: never
    }
  | { anchor?: never; difference: string }

/**
 * Proves a text of a record in two ways that share no code: the verification engine finds it verbatim in its section,
 * and its letters, digits and punctuation stand there in one stretch. What is too short for the engine, such as a title
 * of three words, is proved by its letters alone, or in a source that was not extracted by its characters.
 *
 * @param text - The text or the title of a record.
 * @param section - The id of the section it is said to stand in.
 * @param context - The source, and its index for the engine.
 * @returns Where it stands, or in words how it differs from the source.
 */
export function proveRecordText(text: string, section: string, context: ProofContext): RecordTextProof {
  const key = `${section}\n${text}`
  const proof = context.known.get(key) ?? prove(text, section, context)
  context.known.set(key, proof)
  return proof
}

function prove(text: string, section: string, context: ProofContext): RecordTextProof {
  const verification = verifyQuotation(text, context.index)
  const { extracted } = context
  const difference = describeVerification(verification, { text, section, extracted })
  if (difference !== undefined) return { difference }
  if (verification.verdict === 'unchecked' && !extracted && !standsIn(text, section, context.source)) {
    return {
      difference: `Too short to be searched, and not in the section "${section}" as it is written here.`,
    }
  }
  return proveByLetters(text, section, context.source)
}

/** White space apart, character by character. */
function standsIn(text: string, section: string, { sections }: PreparedSource): boolean {
  return sections.some(({ id, text: whole }) => id === section && fold(whole).includes(fold(text)))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function proveByLetters(
  text: string,
  section: string,
  { text: source, sections }: PreparedSource,
): RecordTextProof {
  let difference = `The source has no section "${section}".`
  let isRunningText = true
  for (const [index, stretch] of sections.entries()) {
    if (stretch.id !== section) continue
    const proof = proveText(text, stretch)
    if (proof.anchor) {
      const position: [number, number] = [index, proof.anchor.start]
      return { anchor: toSourceAnchor(proof.anchor, stretch, source), position }
    }
    if (isRunningText) ({ difference } = proof)
    isRunningText = false
  }
  return { difference }
}

/**
 * Lists the texts of a record that its section must have.
 *
 * @param record - The record as its author writes it.
 * @returns Each with the field it stands in.
 */
export function listProvableTexts(record: WrittenRecord): { field: 'title' | 'text'; text: string }[] {
  const title = record.type === 'recommendation' ? record.title : undefined
  const text = { field: 'text' as const, text: record.text }
  return title === undefined ? [text] : [{ field: 'title', text: title }, text]
}
