import { COMMON_WORDS } from './common-words.js'
import type { Random } from './random.js'

/** The words of the made-up language, and how to draw them. */
export interface Vocabulary {
  /** A word of grammar, the commonest most often. */
  drawCommon: (random: Random) => string
  /** A made-up noun, verb or adjective, the commonest most often. */
  drawRare: (random: Random) => string
  drawName: (random: Random) => string
  /** A phrase that comes back in the same words, as in any language. */
  drawPhrase: (random: Random) => string
}

const RARE_WORDS = 40_000
const NAMES = 3000
const PHRASES = 4000

/** In letters: how far a word's rank may be from that of its length. */
const SPREAD = 9

const ONSETS = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh sl st str t th tr v w'.split(' ')
const VOWELS = 'a a e e i i o o u ai ea ee ou oa'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'ck', 'nt', 'st', 'rd', 'll', 'ng']
const ENDINGS = ['', '', '', '', 'ed', 'ing', 's', 'er', 'ly', 'ion', 'ness', 'ment', 'able', 'ous']

/**
 * Makes the vocabulary. Frequencies follow the law of Zipf and Mandelbrot, so that the index meets words as uneven as those of real prose.
 *
 * @param random - Where the made-up words come from.
 * @returns The vocabulary.
 */
export function createVocabulary(random: Random): Vocabulary {
  const rare = listByLength(
    listDistinct(RARE_WORDS, () => createWord(random)),
    random,
  )
  const names = listDistinct(NAMES, () => capitalise(createWord(random)))
  const drawCommon = createZipf(COMMON_WORDS, 1)
  const drawRare = createZipf(rare, 20)
  const phrases = listDistinct(PHRASES, () =>
    Array.from({ length: 3 + random.below(3) }, (_, index) =>
      index % 2 === 0 ? drawCommon(random) : random.fraction() < 0.6 ? drawRare(random) : drawCommon(random),
    ).join(' '),
  )
  return { drawCommon, drawRare, drawName: createZipf(names, 5), drawPhrase: createZipf(phrases, 5) }
}

function createWord(random: Random): string {
  const syllables = random.pick([1, 1, 1, 2, 2, 2, 3])
  let word = ''
  for (let count = 0; count < syllables; count++) {
    word += random.pick(ONSETS) + random.pick(VOWELS)
    if (count + 1 === syllables || random.fraction() < 0.3) word += random.pick(CODAS)
  }
  return word + random.pick(ENDINGS)
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function listDistinct(count: number, create: () => string): string[] {
  const items = new Set<string>()
  while (items.size < count) items.add(create())
  return [...items]
}

/** Common words are shorter than rare ones, by and large. */
function listByLength(words: readonly string[], random: Random): string[] {
  return words
    .map((word) => ({ word, key: word.length + SPREAD * random.fraction() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word)
}

/** Draws items with a probability that falls as 1 / (rank + shift). */
function createZipf(items: readonly string[], shift: number): (random: Random) => string {
  const sums = new Float64Array(items.length)
  let sum = 0
  for (let rank = 0; rank < items.length; rank++) sums[rank] = sum += 1 / (rank + 1 + shift)
  return (random) => {
    const wanted = random.fraction() * sum
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return items[low] as string
  }
}
