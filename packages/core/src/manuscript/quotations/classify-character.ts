import { objectCharacter } from '../blocks/prose-block.js'
import { quotationMarks } from './quotation-marks.js'

/** What a character beside a quotation mark tells of it. */
export type CharacterClass = 'space' | 'word' | 'stop' | 'open' | 'close' | 'dash' | 'mark' | 'cjk'

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u

/** The classes of ASCII, which nearly all characters beside a mark are, by code. */
const ascii = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))

/**
 * Classifies the character beside a quotation mark.
 *
 * @param text - The text.
 * @param at - The place of the character, which may be outside the text.
 * @returns Its class; the ends of the text are `space`.
 * @example
 * ```ts @import.meta.vitest
 * expect(classifyCharacter('a b', 1)).toBe('space')
 * expect(classifyCharacter('a.', 1)).toBe('stop')
 * expect(classifyCharacter('a', 5)).toBe('space')
 * ```
 */
export function classifyCharacter(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 'space'
  return ascii[code] ?? classify(String.fromCharCode(code))
}

function classify(character: string): CharacterClass {
  if (/[\s\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/.test(character)) return 'space'
  if (character === objectCharacter) return 'word'
  if (/[.,;:!?…،؛؟]/.test(character)) return 'stop'
  if (/[([{¿¡]/.test(character)) return 'open'
  if (/[)\]}¹²³⁰⁴-⁹*†]/.test(character)) return 'close'
  if (/[–—―/‐‑‒-]/.test(character)) return 'dash'
  if (character in quotationMarks) return 'mark'
  return cjk.test(character) ? 'cjk' : 'word'
}
