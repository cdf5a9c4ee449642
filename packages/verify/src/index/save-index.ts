import type { CreateIndexOptions, SourceIndex } from './source-index.js'
import { assembleIndex } from './source-index.js'
import { formatAscii, parseAscii } from './ascii.js'
import { seal, unseal, type Format } from './envelope.js'
import { IndexFormatError } from './index-format-error.js'
import type { Segment } from './segment.js'
import { toReadingText, type ReadingText } from '../source/reading-text.js'
import type { Source } from '../source/source.js'

const INDEX: Format = { magic: 0x58494c46, version: 1, name: 'index' }

/** What is saved of a segment besides its numbers. */
interface SegmentHead {
  shift: number
  heads: number
  entries: number
  texts: { id: string; length: number; sample: number }[]
}

/**
 * Saves an index, without the texts and the fingerprints.
 *
 * @param index - The index.
 * @returns Its bytes: less than ten for each word of the sources.
 */
export function saveIndex(index: SourceIndex): Uint8Array {
  const heads = index.segments.map(({ shift, heads, entries, texts }): SegmentHead => {
    const saved = texts.map(({ id, text }) => ({ id, length: text.length, sample: sampleText(text) }))
    return { shift, heads: heads.length, entries: entries.length, texts: saved }
  })
  const head = formatAscii(heads)
  const headLength = Math.ceil(head.length / 4)
  const numbers = index.segments.flatMap(({ heads, entries }) => [heads, entries])
  const payload = new Uint32Array(1 + headLength + numbers.reduce((sum, { length }) => sum + length, 0))
  payload[0] = head.length
  new Uint8Array(payload.buffer).set(head, 4)
  let at = 1 + headLength
  for (const part of numbers) {
    payload.set(part, at)
    at += part.length
  }
  return seal(INDEX, new Uint8Array(payload.buffer))
}

/**
 * Loads a saved index.
 *
 * @param bytes - What `saveIndex` returned.
 * @param sources - The sources it was made of, in any order.
 * @param options - The languages to know, and fingerprints of further sources.
 * @returns The index. It reads from `bytes`, which must stay as they are.
 * @throws {IndexFormatError} When the bytes are another file, of another version, truncated or damaged; or when a source
 * is missing or has changed. Of a long source only stretches are looked at; whatever they miss may hide a passage, but
 * never make one, since quotations are compared with the text itself.
 * @throws {RangeError} When a section has a range that is not within its text.
 */
export function loadIndex(
  bytes: Uint8Array,
  sources: readonly Source[],
  options: CreateIndexOptions = {},
): SourceIndex {
  const payload = unseal(INDEX, bytes)
  const numbers = new Uint32Array(payload.buffer, payload.byteOffset, payload.length >> 2)
  const length = numbers[0] ?? 0
  const saved = parseAscii(payload.subarray(4, 4 + length)) as SegmentHead[]
  const readings = new Map(sources.map((source) => [source.id, toReadingText(source)]))
  let at = 1 + Math.ceil(length / 4)
  const take = (count: number): Uint32Array => numbers.subarray(at, (at += count))
  const segments = saved.map((head): Segment => {
    const texts = head.texts.map((text) => matchText(text, readings.get(text.id)))
    let base = 0
    const bases = texts.map(({ text }) => (base += text.length) - text.length)
    return { texts, bases, shift: head.shift, heads: take(head.heads), entries: take(head.entries) }
  })
  return assembleIndex(segments, options.fingerprints, options.languages)
}

function matchText(saved: SegmentHead['texts'][number], reading: ReadingText | undefined): ReadingText {
  const { id, length, sample } = saved
  if (!reading) {
    throw new IndexFormatError(
      'other-sources',
      `The index holds the source "${id}", which is not among those given. Give it, or make the index again.`,
    )
  }
  if (reading.text.length !== length || sampleText(reading.text) !== sample) {
    throw new IndexFormatError(
      'other-sources',
      `The source "${id}" has changed since the index was made. Make the index again.`,
    )
  }
  return reading
}

const STRETCHES = 256
const STRETCH = 64

/** Hashes a text, or, if it is long, evenly spaced stretches of it. */
function sampleText(text: string): number {
  const step = Math.max(STRETCH, Math.floor((text.length - STRETCH) / (STRETCHES - 1)))
  let hash = 0
  for (let from = 0; from < text.length; from += step) {
    const to = Math.min(text.length, from + STRETCH)
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(at)) | 0
  }
  return hash
}
