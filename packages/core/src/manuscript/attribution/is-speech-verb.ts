import { speechWords } from './speech-words.js'
import type { Token } from './tokenize.js'

/**
 * Tells whether a word tells of words; "so-called" does not, and "put" only in "put it".
 *
 * @param token - The word.
 * @param text - The text that it stands in.
 * @returns Whether it does.
 */
export function isSpeechVerb({ lower, start, end }: Token, text: string): boolean {
  if (text[start - 1] === '-' || isNoun(lower, text.slice(Math.max(0, start - NEAR), start))) return false
  if (lower === 'put' || lower === 'puts') return /^\s(?:it|this|that|the|to)\b/.test(text.slice(end))
  if (speechWords.thatVerbs.has(lower))
    return /^\s+(?:that|dass|que)\s/.test(text.slice(end)) || /^,?\s*$/.test(text.slice(end))
  return speechWords.verbs.has(lower.replace(/^[dlsmtnj]['’]/, ''))
}

/** How far before a verb is looked for what makes it a noun. */
const NEAR = 40

const determiner = `the|a|an|his|her|its|their|my|our|your|this|that|no|in|of|by|with|for|un|une|le|la|ein|eine|der|die|das`

const afterDeterminer = new RegExp(`(?<![\\p{L}])(?:${determiner})\\s$`, 'iu')

const nearDeterminer = new RegExp(`(?<![\\p{L}])(?:${determiner})\\s(?:\\p{Ll}+\\s)?$`, 'iu')

/** English verbs that are nouns as well. */
const nouns =
  /^(?:note|report|claim|comment|remark|answer|reply|promise|demand|record|object|call|point|state|lament|question|warning|writing|saying|advise|recall|read|ask)$/

/** Whether a verb is a noun in its place: "a handwritten note", "her notes". */
function isNoun(lower: string, before: string): boolean {
  if (nouns.test(lower)) return nearDeterminer.test(before)
  return lower.endsWith('s') && nouns.test(lower.slice(0, -1)) && afterDeterminer.test(before)
}
