import { characterEntities } from 'character-entities'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

/** A backslash escape, or a character reference as CommonMark bounds it. */
const reference = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([\dA-Za-z]{1,31}));/g

/**
 * Reads the backslash escapes and character references of Markdown, as CommonMark defines them.
 *
 * @param source - A stretch of a manuscript.
 * @returns The text that it stands for.
 * @example
 * ```ts @import.meta.vitest
 * expect(decodeReferences('\\[1\\] &amp; &#8220;a&#x201D; &nosuch;')).toBe('[1] & “a” &nosuch;')
 * ```
 */
export function decodeReferences(source: string): string {
  // micromark's own function asks the page to decode names, and in a worker there is no page.
  return source.replace(
    reference,
    (whole, escaped?: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (escaped !== undefined) return escaped
      if (name !== undefined)
        return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? whole) : whole
      return decodeNumericCharacterReference(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)
    },
  )
}
