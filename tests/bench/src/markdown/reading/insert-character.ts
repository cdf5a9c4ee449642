import type { ParseManuscriptOptions } from '@florilegium/core/lezer'

/** A keystroke. */
export interface Keystroke {
  /** The text with the character in it. */
  text: string
  changes: NonNullable<ParseManuscriptOptions['changes']>
}

/**
 * Inserts a letter into the first word after an offset.
 *
 * @param text - The text.
 * @param from - The offset.
 * @returns What a parser of changes is told.
 */
export function insertCharacter(text: string, from: number): Keystroke {
  const offset = from + text.slice(from).search(/[a-z]{3}/) + 1
  return {
    text: `${text.slice(0, offset)}e${text.slice(offset)}`,
    changes: [{ fromA: offset, toA: offset, fromB: offset, toB: offset + 1 }],
  }
}
