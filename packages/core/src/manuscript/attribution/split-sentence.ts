import { eachMatch } from '../../each-match.js'

/** How far a sentence is followed on each side of a quotation. */
export const REACH = 400

const boundary = /[.!?…]["”’»“)\]]*\s+(?=[\p{Lu}\p{N}"“„«»‘'¿¡(—–-]|$)|[。！？]["”’」』）]*|\n\n/gu

/** Words that end with a point inside a sentence. */
const shortened =
  /(?:^|[\s([.])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Mme|Mlle|MM|Lt|Col|Gen|Sen|Rep|Gov|Hon|Rev|vs|etc|cf|ca|bzw|Nr|No|Art|vol|ch|sec|pp?|Sra|Dra|bl|kl|tzv|np|tj|prof|red|ung|ca|resp|evtl|Abs|Kap|Aufl|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/u

/**
 * Finds the part of a text, up to its end, that belongs to its last sentence.
 *
 * @param text - The text before a quotation.
 * @returns The begin of the sentence that the quotation stands in.
 * @example
 * ```ts @import.meta.vitest
 * expect(sentenceBefore('One. Two, said Mr. Ban: ')).toBe('Two, said Mr. Ban: ')
 * ```
 */
export function sentenceBefore(text: string): string {
  const near = text.slice(-REACH)
  let start = 0
  for (const match of eachMatch(near, boundary))
    if (!isShortened(near, match)) start = match.index + match[0].length
  return near.slice(start)
}

/**
 * Finds the part of a text that belongs to the sentence it begins in.
 *
 * @param text - The text after a quotation.
 * @returns The end of the sentence that the quotation stands in.
 * @example
 * ```ts @import.meta.vitest
 * expect(sentenceAfter(', said Mr. Ban. Two.')).toBe(', said Mr. Ban. ')
 * ```
 */
export function sentenceAfter(text: string): string {
  const near = text.slice(0, REACH)
  for (const match of eachMatch(near, boundary)) {
    if (!isShortened(near, match)) return near.slice(0, match.index + match[0].length)
  }
  return near
}

function isShortened(text: string, match: RegExpExecArray): boolean {
  return match[0].startsWith('.') && shortened.test(text.slice(Math.max(0, match.index - 8), match.index))
}
