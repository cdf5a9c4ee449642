import type { Verification } from '@florilegium/verify'
import type { Range } from '../range.js'

/** The narrowest stretch of a quotation that differs from its source, and what the source has there. */
export interface Mend {
  /** The stretch of the quotation's text. */
  range: Range
  /** The words of the source. Left out where they cannot be shown. */
  text?: string
}

/**
 * Finds what to mend in an altered quotation: one stretch that holds all its differences.
 *
 * @param text - The quotation.
 * @param verification - What is known of it. It has a difference.
 * @param sourceText - The text of the source that its ranges are of, where it is at hand.
 * @returns The stretch, with at least one word in it, and what may stand there instead.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex, verifyQuotation } = await import('@florilegium/verify')
 * const source = 'We have to keep the international order that we have.'
 * const verify = (text) => verifyQuotation(text, createIndex([{ id: 'a', text: source }]))
 * const altered = 'We must keep the international order that we had.'
 * expect(findMend(altered, verify(altered), source)).toEqual({
 *   range: { start: 3, end: 48 },
 *   text: 'have to keep the international order that we have',
 * })
 * const short = 'We have to keep the order that we have.'
 * expect(findMend(short, verify(short), source)).toEqual({
 *   range: { start: 20, end: 25 },
 *   text: 'international order',
 * })
 * ```
 */
export function findMend(text: string, { differences }: Verification, sourceText?: string): Mend {
  const quoted = cover(differences.map((difference) => difference.quoted.range))
  const known = differences.flatMap(({ source }) => (source ? [source.range] : []))
  const isKnown = sourceText !== undefined && known.length === differences.length
  const source = isKnown ? toLine(slice(sourceText, cover(known))) : undefined
  if (quoted.start === quoted.end) return mendGap(text, quoted.start, source)
  if (slice(text, quoted).trim() === '') return { range: quoted, ...withText(source) }
  const range = trim(text, quoted)
  return source === '' ? { range: withSpace(text, range), text: '' } : { range, ...withText(source) }
}

/** Words are missing: the word after the gap is a place that can be seen, or at the end the word before it. */
function mendGap(text: string, at: number, missing: string | undefined): Mend {
  const next = trim(text, { start: at, end: text.length })
  const isAtEnd = next.start === next.end
  const range = isAtEnd ? lastWord(text.slice(0, at)) : { start: next.start, end: wordEnd(text, next.start) }
  const word = slice(text, range)
  return { range, ...withText(missing && (isAtEnd ? `${word} ${missing}` : `${missing} ${word}`)) }
}

function withText(text: string | undefined): { text?: string } {
  return text === undefined ? {} : { text }
}

/** Words that go take a space with them. */
function withSpace(text: string, { start, end }: Range): Range {
  if (text[start - 1] === ' ') return { start: start - 1, end }
  return { start, end: text[end] === ' ' ? end + 1 : end }
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

function trim(text: string, range: Range): Range {
  const words = slice(text, range)
  const start = range.start + words.length - words.trimStart().length
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) }
}

function wordEnd(text: string, start: number): number {
  const length = text.slice(start).search(/\s/)
  return length < 0 ? text.length : start + length
}

function cover(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  }
}

function lastWord(text: string): Range {
  const trimmed = text.trimEnd()
  return { start: Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\n')) + 1, end: trimmed.length }
}

function toLine(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line === ' ' ? line : line.trim()
}
