import type { Document } from './corpus.js'
import { createRandom, type Random } from './random.js'
import type { Vocabulary } from './create-vocabulary.js'

/** How one document is set. */
interface Setting {
  open: string
  close: string
  apostrophe: string
  dash: string
  /** The longest line; none: a paragraph is one line. */
  width: number | undefined
}

const SETTINGS: readonly Setting[] = [
  { open: '“', close: '”', apostrophe: '’', dash: '—', width: undefined },
  { open: '"', close: '"', apostrophe: "'", dash: '--', width: 72 },
  { open: '“', close: '”', apostrophe: '’', dash: ' – ', width: undefined },
  { open: '"', close: '"', apostrophe: "'", dash: '--', width: undefined },
]

const PARAGRAPHS_IN_CHAPTER = 30

/**
 * Generates a document of made-up prose: chapters, paragraphs, speech and punctuation.
 *
 * @param vocabulary - The words.
 * @param options - The seed, which decides everything, and about how many words to write.
 * @returns The document.
 */
export function generateDocument(
  vocabulary: Vocabulary,
  { seed, words }: { seed: number; words: number },
): Document {
  const random = createRandom(seed)
  const setting = random.pick(SETTINGS)
  const writer = { vocabulary, random, setting }
  const blocks: string[] = []
  let written = 0
  while (written < words) {
    if (blocks.length % PARAGRAPHS_IN_CHAPTER === 0) {
      blocks.push(`## ${vocabulary.drawName(random)} and ${vocabulary.drawName(random)}`)
    }
    const sentences = Array.from({ length: 2 + random.below(7) }, () => writeSentence(writer))
    const paragraph = sentences.join(' ')
    written += paragraph.split(' ').length
    blocks.push(setting.width === undefined ? paragraph : wrap(paragraph, setting.width))
  }
  return { id: `made-up-${seed}`, text: blocks.join('\n\n') + '\n' }
}

interface Writer {
  vocabulary: Vocabulary
  random: Random
  setting: Setting
}

function writeSentence(writer: Writer): string {
  const { random, setting, vocabulary } = writer
  const kind = random.fraction()
  if (kind < 0.1) {
    const speech = writeClause(writer)
    return `${setting.open}${speech},${setting.close} said ${vocabulary.drawName(random)}.`
  }
  if (kind < 0.16)
    return `${setting.open}${writeClause(writer)}${random.pick(['.', '!', '?'])}${setting.close}`
  return writeClause(writer) + random.pick(['.', '.', '.', '.', '.', '.', '.', '?', '!'])
}

function writeClause({ vocabulary, random, setting }: Writer): string {
  const length = 4 + Math.floor(-Math.log(1 - random.fraction()) * 14)
  let clause = ''
  let isCommon = false
  for (let count = 0; count < length; count++) {
    // Words of grammar and the others take turns, more or less.
    isCommon = random.fraction() < (isCommon ? 0.36 : 0.64)
    clause += (count === 0 ? '' : joint(random, setting)) + drawWords(isCommon)
  }
  return clause.charAt(0).toUpperCase() + clause.slice(1)

  function drawWords(common: boolean): string {
    const kind = random.fraction()
    if (kind < 0.04) return vocabulary.drawPhrase(random)
    if (kind < 0.06)
      return vocabulary.drawName(random) + (random.fraction() < 0.3 ? `${setting.apostrophe}s` : '')
    if (kind < 0.063) return String(1 + random.below(1900))
    return common ? vocabulary.drawCommon(random) : vocabulary.drawRare(random)
  }
}

function joint(random: Random, { dash }: Setting): string {
  const kind = random.fraction()
  if (kind < 0.07) return ', '
  if (kind < 0.078) return '; '
  if (kind < 0.086) return dash
  return ' '
}

function wrap(paragraph: string, width: number): string {
  let text = ''
  let column = 0
  for (const word of paragraph.split(' ')) {
    const breaks = column + word.length + 1 > width
    text += text === '' ? word : (breaks ? '\n' : ' ') + word
    column = breaks ? word.length : column + word.length + 1
  }
  return text
}
