const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const noteCall = /^[[(]?(\d{1,3})[\])]?$/

/**
 * Turns the number of a note call into raised digits, which are no words of the text.
 *
 * @param text - What stands raised in the source.
 * @returns Raised digits; the text as it is where it is no number.
 * @example
 * ```ts @import.meta.vitest
 * expect(['12', '[3]', 'th', '2020'].map(toSuperscript)).toEqual(['¹²', '³', 'th', '2020'])
 * ```
 */
export function toSuperscript(text: string): string {
  const [, number] = noteCall.exec(text.trim()) ?? []
  return number === undefined ? text : Array.from(number, (digit) => digits[Number(digit)]).join('')
}
