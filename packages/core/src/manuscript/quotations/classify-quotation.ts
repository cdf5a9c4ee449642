/** What a stretch in quotation marks is. */
export type QuotationKind = 'quotation' | 'block' | 'excerpt' | 'title' | 'scare'

/** What stands around the words. */
export interface QuotationContext {
  /** The text before, as far as it is near. */
  before: string
  /** The text after, as far as it is near. */
  after: string
  /** The mark that opens. */
  mark: string
  /** Set where they stand in another quotation. */
  isNested: boolean
  /** Set where somebody is named as their speaker, or a work as their source. */
  isAttributed: boolean
}

/** Below this, words are too few to be found in a source: four words of fifteen letters, or twelve characters of CJK. */
const MINIMUM = { words: 4, letters: 15, cjk: 12 }

/** What leads to the title of a work. */
const titleCue =
  /(?:\b(?:titled|entitled|headlined|named|headed|subtitled|called|essay|essai|article|report|paper|book|novel|chapter|section|song|album|film|movie|poem|play|speech|lecture|talk|column|editorial|op-ed|headline|series|episode|podcast|blog|post|brief|study|pamphlet|sermon|story|painting|treatise|resolution|declaration|manifesto|module|workshop|session|panel|conference|course|campaign|under the title|betitelt|Titel|Aufsatz|Artikel|Buch|Bericht|Kapitel|Rede|Vortrag|Lied|Film|Roman|Studie|Beitrag|intitulée?s?|titre|rapport|livre|chapitre|roman|discours|titulad[oa]s?|título|libro|informe|artículo|capítulo|ensayo|discurso|boken|rapporten|artikeln|titeln|książk\w+|artyku\S*|raport\w*|knih\w+|članek|článk\w+|zpráv\w+)\b(?:\s(?:on|of|by|from|in|von|de)\s[^.,;:"“„«]{1,30})?|\b(?:see|siehe|cf\.|vgl\.|voir|véase))[,:]?\s*$/iu

/** Small words that a title leaves in lower case. */
const small =
  /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|from|with|as|is|its|it|into|over|vs|de|la|le|les|el|y|et|und|der|die|das|du|des|not|be|are|our|we|than|that|via|per|against|after|under|through|about|between|without|beyond|when|how|what|why)$/

/**
 * Tells what a stretch in quotation marks is: a quotation, the title of a work, or words held at a distance.
 *
 * @param words - The words without marks.
 * @param context - What stands around them.
 * @returns The kind.
 * @example
 * ```ts @import.meta.vitest
 * const context = { before: '', after: '', mark: '"', isAttributed: false, isNested: false }
 * expect(classifyQuotation('soft power', context)).toBe('scare')
 * expect(classifyQuotation('The End of History', { ...context, before: 'his essay ' })).toBe('title')
 * expect(classifyQuotation('soft power', { ...context, isAttributed: true })).toBe('quotation')
 * ```
 */
export function classifyQuotation(
  words: string,
  { before, after, mark, isAttributed, isNested }: QuotationContext,
): 'quotation' | 'title' | 'scare' {
  if (/[《〈]/.test(mark) || (/[『﹃]/.test(mark) && !isNested)) return 'title'
  if (isTitle(words, before, after)) return 'title'
  if (isAttributed || isLong(words)) return 'quotation'
  const isSentence =
    /^[\p{Lu}\p{Lo}¿¡]/u.test(words) && /[.!?…。！？]$/u.test(words) && /\s|\p{Lo}/u.test(words)
  return isSentence ? 'quotation' : 'scare'
}

/**
 * Tells whether there are enough words to look for them in a source.
 *
 * @param words - The words.
 * @returns Whether they have four words of fifteen letters in all, or twelve characters of a script without spaces.
 */
export function isLong(words: string): boolean {
  return hasEnough(words.slice(0, HEAD)) || (words.length > HEAD && hasEnough(words))
}

/** Most often so many characters are enough to tell. */
const HEAD = 60

function hasEnough(words: string): boolean {
  const found = words.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  if (found.length >= MINIMUM.words && found.reduce((sum, word) => sum + word.length, 0) >= MINIMUM.letters)
    return true
  const cjk = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return cjk >= MINIMUM.cjk
}

function isTitle(words: string, before: string, after: string): boolean {
  if (
    words.length > 160 ||
    /(?<!\b\p{Lu})[.!?;]\s+\S/u.test(words) ||
    /[.,;]$/.test(words.replace(/,$/, ''))
  ) {
    // A bibliography closes titles with a point.
    if (!/(?:\(\d{4}[a-z]?\)|\b\d{4}[a-z]?)[.,:]?\s*$/.test(before) || words.length > 200) return false
    return /^\s*(?:\p{Lu}|in\b|\.)/iu.test(after)
  }
  const tokens = words.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const [head = ''] = tokens
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(head)) return false
  if (isReference(before, after)) return true
  if (/(?:^|[.!?]\s)(?:In|Dans|En|I|W|V)\s*$/.test(before) && /^\s?,/.test(after) && tokens.length >= 2)
    return true
  if (titleCue.test(before.slice(-70))) return tokens.length <= 16
  if (/(?:\(\d{4}[a-z]?\)|[.,]\s\d{4}[a-z]?)[.,:]?\s*$/.test(before)) return true
  if (tokens.length < 2 || /[.!?,]$/.test(words)) return false
  const long = tokens.filter((token) => !small.test(token))
  return long.length >= 2 && long.every((token) => /^[\p{Lu}\p{N}]/u.test(token)) && tokens.length <= 14
}

/** An entry of a bibliography: authors, the title, and after it a place and a year. */
function isReference(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).trim()
  if (!/[,.:]$/.test(line) || !/^[,.]?\s+[^"“„«]{0,110}\b(?:1[5-9]|20)\d\d\b/u.test(after)) return false
  const authors = line.slice(0, -1).split(/[\s,&]+/)
  return authors.length <= MAXIMUM_AUTHOR_WORDS && authors.every((word) => authorWord.test(word))
}

/** The authors of an entry have no more words than this. */
const MAXIMUM_AUTHOR_WORDS = 12

const authorWord = /^(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|van|von|de)$/u
