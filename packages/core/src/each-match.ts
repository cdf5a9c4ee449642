/**
 * Finds all matches of a pattern, as `matchAll` does, but without a copy of it: copies are compiled anew whenever V8 has
 * dropped their code, which takes a millisecond or two for a pattern with classes of Unicode.
 *
 * @param text - The text.
 * @param pattern - The pattern, with the flag `g`. It may be used in between.
 * @yields {RegExpExecArray} Each match, in order.
 * @example
 * ```ts @import.meta.vitest
 * const digits = /\d+/g
 * const found = []
 * for (const match of eachMatch('1 and 23', digits)) found.push(match.index, eachMatch('4', digits).next().value[0])
 * expect(found).toEqual([0, '4', 6, '4'])
 * expect(Array.from(eachMatch('ab', /x*$|(?=b)/g), ({ index }) => index)).toEqual([1, 2])
 * ```
 */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray, void, void> {
  for (let at = 0; at <= text.length;) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return
    at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex
    yield match
  }
}
