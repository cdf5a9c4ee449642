import type { Document } from '../../corpus/corpus.js'
import { createRandom, type Random } from '../../corpus/random.js'
import { normalise } from '../words/normalise.js'
import { wordsOf } from '../words/words-of.js'
import { alterWords, type Alteration } from './alter-words.js'
import { changeTypography } from './change-typography.js'
import { createWordDrawer } from './create-word-drawer.js'
import { pickSpan, type PickedSpan } from './pick-span.js'
import { QUERY_KINDS, type Origin, type Query } from './query.js'

/** A quotation is not absent if as many of its words in a row stand in a source. */
const SHARE_IN_A_ROW = 1 / 3
const LEAST_IN_A_ROW = 4

const ALTERATIONS: readonly Alteration[] = ['substitute', 'drop', 'add', 'swap']

/** What the queries are checked against. */
interface Sources {
  documents: readonly Document[]
  normalised: readonly string[]
  /** All words of each document, with single spaces between them. */
  words: readonly string[]
}

/**
 * Makes quotations whose right answers are known, a quarter of each kind, in mixed order.
 *
 * @param corpus - The documents to quote, and others to take absent quotations from.
 * @param options - How many, and the seed that decides everything.
 * @returns The quotations.
 */
export function createQueries(
  { documents, heldOut }: { documents: readonly Document[]; heldOut: readonly Document[] },
  { count, seed }: { count: number; seed: number },
): Query[] {
  const random = createRandom(seed)
  const sources: Sources = {
    documents,
    normalised: documents.map(({ text }) => normalise(text)),
    words: documents.map(({ text }) => ` ${wordsOf(text).join(' ')} `),
  }
  const drawWord = createWordDrawer(documents, random)
  const makers = {
    verbatim: () => createVerbatim(sources, random),
    typographic: () => createTypographic(sources, random),
    altered: () => createAltered(sources, random, drawWord),
    absent: () => createAbsent(sources, random, heldOut),
  }
  return Array.from({ length: count }, (_, index) => {
    const create = makers[QUERY_KINDS[index % QUERY_KINDS.length] as keyof typeof makers]
    let query = create()
    while (!query) query = create()
    return query
  })
}

function createVerbatim(sources: Sources, random: Random): Query | undefined {
  const origin = toOrigin(sources, pickSpan(sources.documents, random))
  return origin && { kind: 'verbatim', text: origin.text, origin }
}

function createTypographic(sources: Sources, random: Random): Query | undefined {
  const picked = pickSpan(sources.documents, random)
  if (!/["“”'’—]|--/.test(picked.text)) return undefined
  const text = changeTypography(picked.text, random)
  if (text === picked.text || normalise(text) !== normalise(picked.text)) return undefined
  const origin = toOrigin(sources, picked)
  return origin && { kind: 'typographic', text, origin }
}

function createAltered(sources: Sources, random: Random, drawWord: () => string): Query | undefined {
  const origin = toOrigin(sources, pickSpan(sources.documents, random))
  if (!origin) return undefined
  const first = alterWords(origin.text, { alteration: random.pick(ALTERATIONS), drawWord, random })
  if (!first) return undefined
  let { text } = first
  const touched = first.touched
  if (random.below(2) === 0) {
    const second = alterWords(text, { alteration: random.pick(ALTERATIONS), drawWord, random })
    // Two alterations of the same word could undo or hide each other.
    const words = second ? [...second.touched.quoted, ...second.touched.source].flatMap(wordsOf) : []
    const known = new Set([...touched.quoted, ...touched.source].flatMap(wordsOf))
    if (!second || words.some((word) => known.has(word))) return undefined
    text = second.text
    touched.quoted.push(...second.touched.quoted)
    touched.source.push(...second.touched.source)
  }
  if (sources.words.some((words) => words.includes(` ${wordsOf(text).join(' ')} `))) return undefined
  return { kind: 'altered', text, origin, touched }
}

function createAbsent({ words }: Sources, random: Random, heldOut: readonly Document[]): Query | undefined {
  const { text } = pickSpan(heldOut, random)
  const list = wordsOf(text)
  const inARow = Math.max(LEAST_IN_A_ROW, Math.ceil(list.length * SHARE_IN_A_ROW))
  for (let start = 0; start + inARow <= list.length; start++) {
    const run = ` ${list.slice(start, start + inARow).join(' ')} `
    if (words.some((document) => document.includes(run))) return undefined
  }
  return { kind: 'absent', text }
}

/** Gives no origin to words that stand in several places: where they come from would be a guess. */
function toOrigin({ normalised, words }: Sources, picked: PickedSpan): Origin | undefined {
  const text = normalise(picked.text)
  const start = (normalised[picked.document] as string).indexOf(text)
  if (start < 0) return undefined
  const plain = ` ${wordsOf(picked.text).join(' ')} `
  let found = 0
  for (const document of words) {
    const first = document.indexOf(plain)
    if (first < 0) continue
    found += document.includes(plain, first + 1) ? 2 : 1
    if (found > 1) return undefined
  }
  if (found === 0) return undefined
  const { document, span } = picked
  return { document, span, normalisedSpan: { start, end: start + text.length }, text: picked.text }
}
