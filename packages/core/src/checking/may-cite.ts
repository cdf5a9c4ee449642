import { keyPattern, MAXIMUM_GROUP } from '../manuscript/find-citations.js'

/** Before the `@` of a key stands none of these: they make it an address. */
const inAddress = /[\p{L}\p{N}_./:@\\]/u

/**
 * Tells whether a manuscript may cite something: a key that is accepted, or any key in brackets that are no link. A no is
 * certain, except for what stands in code.
 *
 * @param text - The manuscript.
 * @param accepts - Whether a key is known or nearly known.
 * @returns Whether it may.
 * @example
 * ```ts
 * const accepts = (key) => key === 'known'
 * expect(mayCite('so [@any]', accepts)).toBe(true)
 * expect(mayCite('so [@any](./page), a@known.org, npm i @any/thing', accepts)).toBe(false)
 * expect(mayCite('as @known says', accepts)).toBe(true)
 * ```
 */
export function mayCite(text: string, accepts: (key: string) => boolean): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = text[text[at - 1] === '-' ? at - 2 : at - 1]
    if (before !== undefined && inAddress.test(before)) continue
    keyPattern.lastIndex = at
    const match = keyPattern.exec(text)
    if (!match) continue
    if (isInBrackets(text, at) || accepts(match[1] ?? match[2] ?? '')) return true
  }
  return false
}

function isInBrackets(text: string, at: number): boolean {
  const start = Math.max(0, at - MAXIMUM_GROUP)
  const before = text.slice(start, at)
  if (before.lastIndexOf('[') <= before.lastIndexOf(']')) return false
  const close = text.slice(at, at + MAXIMUM_GROUP).indexOf(']')
  return close >= 0 && !'([:'.includes(text[at + close + 1] ?? ' ')
}
