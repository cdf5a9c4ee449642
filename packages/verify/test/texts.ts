import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Source } from '../src/index.js'

/** Words of several scripts and shapes, as sources have them. */
const WORDS = {
  english: [
    'organ',
    'society',
    'don’t',
    "it's",
    'co-operation',
    'twenty-one',
    'naïve',
    'House',
    'measures',
    'of',
  ],
  german: ['Würde', 'Straße', 'unantastbar', 'die', 'Grundrechte', 'für', 'müssen', 'Völker'],
  composed: ['cafe\u0301', 'nai\u0308ve', 'A\u030Angstro\u0308m', 'o\u0302\u0323ng', 'Vie\u0323\u0302t'],
  soft: [
    'in\u00ADter\u00ADna\u00ADtio\u00ADnal',
    'ob\u00ADser\u00ADvance',
    're-\ncognition',
    'free-\r\ndoms',
  ],
  greek: ['Ὅλοι', 'οἱ', 'ἄνθρωποι', 'γεννιοῦνται', 'ἐλεύθεροι', 'ΊΣΟΣ', 'ὁδός'],
  cyrillic: ['Все', 'люди', 'рождаются', 'свободными', 'ёлка', 'равными'],
  hebrew: ['כָּל', 'בְּנֵי', 'אדם', 'נולדו', 'חורין'],
  arabic: ['يولد', 'جميع', 'النّاس', 'أحرارًا', '١٩٤٨'],
  devanagari: ['सभी', 'मनुष्यों', 'को', 'गौरव', 'अधिकारों'],
  thai: ['มนุษย์ทั้งหลาย', 'เกิดมา', 'มีอิสระ'],
  hangul: ['모든', '사람은', '태어날', '자유로우며'],
  cjk: ['人人生而自由', '在尊严和权利上', 'すべての人間は', '生まれながら'],
  astral: ['𝔽𝕣𝕖𝕖', '𐐀𐐨𐐩', '𠮷野家', '𝒜'],
  digits: ['1948', '12', '1,000', '3.5', '007', 'Article 29', 'x²'],
  ligatures: ['ﬁnal', 'eﬀort', 'œuvre', 'Ⅳ', 'ﬃ', 'ſouls'],
}

/** What stands between words. Each keeps the words beside it apart. */
const GAPS = [
  ' ', ' ', ' ', ' ', ', ', '. ', '; ', ' — ', '—', ' – ', '\n', '\r\n', '\r\n\r\n', '  ', '\t', '\u00A0', '? ', '! ',
  ': ', ' (', ') ', ' “', '” ', ' ‘', '’ ', ' «', '» ', ' [', '] ', ' *', '* ', ' **', '…', '... ', ' . . . ', '、', '。',
  ' / ', ' & ', ' § ', '% ', ' € ', ' \u200F', '\u200B ', ' 🙂 ', ' [12] ', '.¹ ', '-\n', '\n> ', '\n- ', '\n## ', ' _',
] // prettier-ignore

/** A source as words and gaps, so that every boundary of words is known. */
export interface WordedText {
  text: string
  /** The range of each word. */
  words: { start: number; end: number }[]
}

/** Joins words by gaps. */
export function joinWords(pieces: readonly (readonly [word: string, gap: string])[]): WordedText {
  const words: WordedText['words'] = []
  let text = ''
  for (const [word, gap] of pieces) {
    words.push({ start: text.length, end: text.length + word.length })
    text += word + gap
  }
  return { text, words }
}

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghiklmnoprstuvwyäéß'),
  minLength: 1,
  maxLength: 12,
})

const anyWord = fc.oneof(
  { arbitrary: letters, weight: 4 },
  ...Object.values(WORDS).map((words) => ({ arbitrary: fc.constantFrom(...words), weight: 1 })),
)

/** Generated prose: mostly words of one script, with strangers among them. */
export const wordedTexts = fc
  .constantFrom(...Object.values(WORDS))
  .chain((words) =>
    fc.array(
      fc.tuple(
        fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 2 }, { arbitrary: anyWord, weight: 3 }),
        fc.constantFrom(...GAPS),
      ),
      { minLength: 8, maxLength: 60 },
    ),
  )
  .map(joinWords)

/** Prose of words that are all different, none of them part of another's beginning, with one kind of space. */
export const distinctTexts = fc
  .uniqueArray(
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvw'), minLength: 5, maxLength: 11 }),
    {
      minLength: 24,
      maxLength: 60,
      selector: (word) => word.slice(0, 4),
    },
  )
  .map((words) => joinWords(words.map((word) => [word, ' '])))

/** A stretch of at least so many words of a text, and at most so many. */
export function spansOf(
  { words }: WordedText,
  least: number,
  most = words.length,
): fc.Arbitrary<{ from: number; to: number }> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: words.length - least }),
      fc.integer({ min: least, max: Math.min(most, words.length) }),
    )
    .map(([from, length]) => ({ from, to: Math.min(words.length, from + length) }))
}

/** The text of a stretch of words. */
export function cut({ text, words }: WordedText, { from, to }: { from: number; to: number }): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}

const folder = new URL('../../../tests/misquotes/sources/', import.meta.url)

/** Texts in the public domain, in many languages and scripts: the sources of the misquote corpus without front matter. */
export const realSources: Source[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const file = readFileSync(new URL(name, folder), 'utf8')
    const language = /^language: (\S+)$/m.exec(file)?.[1]
    return {
      id: name.replace('.md', ''),
      text: file.slice(file.indexOf('\n---\n\n') + 6),
      ...(language !== undefined && { language }),
      extracted: file.includes('\nextracted: true'),
    }
  })

/** The words of a real text: what stands between white space, without the punctuation around it. */
export function splitWords(text: string): WordedText {
  const words = Array.from(
    text.matchAll(/[\p{L}\p{N}]\S*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]\p{M}*/gu),
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  return { text, words }
}

/** The public-domain texts whose words stand between spaces, worded. */
export const wordedSources = realSources
  .map((source) => ({ source, worded: splitWords(source.text) }))
  .filter(({ worded }) => worded.words.length >= 60)
