import { parseNames } from './parse-name.js'

/** What begins an attribution line. */
const dash = /^[\s ]*(?:[—–―⸺]{1,3}|--+|-(?=\s?[\p{Lu}]))\s*/u

/** An attribution is not longer than this. */
const MAXIMUM_LENGTH = 240

/**
 * Reads a line that says who said what stands above it: `— Kofi Annan, Nobel lecture, 2001`.
 *
 * @param line - The line.
 * @param isMarked - Set where it is known to be an attribution, and needs no dash.
 * @returns The speaker; nothing where it is no attribution line; an empty name where it names only a work.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseAttributionLine('— Kofi Annan, *Nobel lecture*, 2001')).toBe('Kofi Annan')
 * expect(parseAttributionLine('-- the Secretary-General')).toBe('the Secretary-General')
 * expect(parseAttributionLine('- one item of a list')).toBe(undefined)
 * ```
 */
export function parseAttributionLine(line: string, isMarked = false): string | undefined {
  const marker = dash.exec(line)
  if ((!marker && !isMarked) || line.length > MAXIMUM_LENGTH) return undefined
  const text = line.slice(marker?.[0].length ?? 0).trim()
  const [head = ''] = text.split(/[,，、;:(（[\n]|\s[—–-]\s|\.\s(?=\S{3})|\s(?:in|to|at|im|dans|en)\s(?=\S)/u)
  const name = head.trim().replace(/[.。]$/, (point) => (/\b\p{L}\.$/u.test(head) ? point : ''))
  if (/^[“"„«]/.test(name)) return undefined
  if (name === '') return ''
  if (name.split(/\s+/).length > 9) return undefined
  const isNamed =
    parseNames(name).length > 0 ||
    /^[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Katakana}]/u.test(name)
  if (isNamed) return name
  return /^(?:the|der|die|das|le|la|el|un|une|a|an|anonymous|unknown)\s/i.test(name) ? name : undefined
}
