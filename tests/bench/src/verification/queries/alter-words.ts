import type { Random } from '../../corpus/random.js'
import type { TouchedWords } from './query.js'

/** How words can be altered. */
export type Alteration = 'substitute' | 'drop' | 'add' | 'swap'

/** Altered words, and which of them were touched. */
export interface AlteredText {
  text: string
  touched: TouchedWords
}

/** What stands between two white spaces: the word and the marks at it. */
interface Token {
  before: string
  word: string
  after: string
  /** The white space after it. */
  space: string
}

/** The first and the last words stay: if the quotation seemed to begin later or end sooner, its words would stand there verbatim. */
const MARGIN = 2

/**
 * Alters one word, and marks stay where they are.
 *
 * @param text - The words.
 * @param options - What to do, a function that draws another word, and the choice.
 * @returns The altered text; undefined if no word of it is fit for that.
 */
export function alterWords(
  text: string,
  { alteration, drawWord, random }: { alteration: Alteration; drawWord: () => string; random: Random },
): AlteredText | undefined {
  // Between brackets a writer may put any words, so that a word changed there need not be a misquotation.
  if (/[[\]]/.test(text)) return undefined
  const tokens = toTokens(text)
  const places = tokens
    .map((_, index) => index)
    .slice(MARGIN, alteration === 'swap' ? -MARGIN - 1 : -MARGIN)
    .filter((index) => isFit(tokens, index, alteration))
  if (places.length === 0) return undefined
  const index = random.pick(places)
  const token = tokens[index] as Token
  const next = tokens[index + 1] as Token
  switch (alteration) {
    case 'drop':
      tokens.splice(index, 1)
      return { text: join(tokens), touched: { quoted: [], source: [token.word] } }
    case 'swap':
      tokens.splice(index, 2, { ...token, word: next.word }, { ...next, word: token.word })
      return {
        text: join(tokens),
        touched: { quoted: [next.word, token.word], source: [token.word, next.word] },
      }
    case 'add': {
      const word = drawWord()
      if (isSameWord(word, token.word) || isSameWord(word, next.word)) return undefined
      tokens.splice(index + 1, 0, { before: '', word, after: '', space: ' ' })
      return { text: join(tokens), touched: { quoted: [word], source: [] } }
    }
    case 'substitute': {
      const word = drawWord()
      const previous = tokens[index - 1] as Token
      if ([token, previous, next].some((other) => isSameWord(word, other.word))) return undefined
      tokens[index] = { ...token, word }
      return { text: join(tokens), touched: { quoted: [word], source: [token.word] } }
    }
  }
}

function toTokens(text: string): Token[] {
  return [...text.matchAll(/(\S+)(\s*)/g)].map(([, token = '', space = '']) => {
    const match = /^(["'“‘(]*)(\p{L}+(?:['’]\p{L}+)?)([,.;:!?"'”’)]*)$/u.exec(token)
    return match
      ? { before: match[1] as string, word: match[2] as string, after: match[3] as string, space }
      : { before: token, word: '', after: '', space }
  })
}

function join(tokens: readonly Token[]): string {
  return tokens.map(({ before, word, after, space }) => before + word + after + space).join('')
}

/** Where a mark would move or vanish with a word, the word stays as it is. */
function isFit(tokens: readonly Token[], index: number, alteration: Alteration): boolean {
  const token = tokens[index] as Token
  const next = tokens[index + 1] as Token
  if (token.word === '') return false
  if (alteration === 'substitute') return true
  if (token.after !== '') return false
  if (alteration === 'drop') return token.before === ''
  if (next.before !== '' || next.word === '') return false
  return alteration === 'add' || !isSameWord(token.word, next.word)
}

function isSameWord(a: string, b: string): boolean {
  return a.toLowerCase().replace('’', "'") === b.toLowerCase().replace('’', "'")
}
