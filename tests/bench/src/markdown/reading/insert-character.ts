import type { ParseManuscriptOptions } from '@florilegium/core/lezer'

/** A keystroke. */
export interface Keystroke {
  /** The text with the character in it. */
  text: string
  changes: NonNullable<ParseManuscriptOptions['changes']>
}

/**
 * Inserts a letter into the middle of a word, at several places spread over a text.
 *
 * @param text - The text.
 * @param count - How many places.
 * @returns For each place, what a parser of changes is told.
 */
export function insertCharacter(text: string, count: number): Keystroke[] {
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((text.length * (index + 0.5)) / count)
    const offset = from + text.slice(from).search(/[a-z]{3}/) + 1
    return {
      text: `${text.slice(0, offset)}e${text.slice(offset)}`,
      changes: [{ fromA: offset, toA: offset, fromB: offset, toB: offset + 1 }],
    }
  })
}
