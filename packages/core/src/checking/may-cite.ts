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
 * expect(mayCite('so [@any]\n\n[@any]: ./page', accepts)).toBe(false)
 * expect(mayCite('as @known says', accepts)).toBe(true)
 * ```
 */
export function mayCite(text: string, accepts: (key: string) => boolean): boolean {
  let links: ReadonlySet<string> | undefined
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = text[text[at - 1] === '-' ? at - 2 : at - 1]
    if (before !== undefined && inAddress.test(before)) continue
    keyPattern.lastIndex = at
    const match = keyPattern.exec(text)
    if (!match) continue
    if (accepts(match[1] ?? match[2] ?? '')) return true
    const label = findLabel(text, at)
    if (label !== undefined && !(links ??= listLinks(text)).has(label)) return true
  }
  return false
}

/** What stands in the brackets around an offset, unless they are those of a link. */
function findLabel(text: string, at: number): string | undefined {
  const start = Math.max(0, at - MAXIMUM_GROUP)
  const before = text.slice(start, at)
  const open = before.lastIndexOf('[')
  if (open <= before.lastIndexOf(']')) return undefined
  const close = text.slice(at, at + MAXIMUM_GROUP).indexOf(']')
  if (close < 0 || '([:'.includes(text[at + close + 1] ?? ' ')) return undefined
  return text.slice(start + open + 1, at + close)
}

/** A line that is the definition of a link in itself, such as `[label]: ./page "Title"`. */
const definition =
  /^ {0,3}\[([^^[\]][^[\]]*)\]:[ \t]*(?:<[^<>]*>|[^\s<()][^\s()]*)(?:[ \t]+(?:"[^"]*"|'[^']*'))?[ \t\r]*$/

/** Lists the labels of links. Only a definition after a blank line and other definitions counts, since it surely is one. */
function listLinks(text: string): Set<string> {
  const labels = new Set<string>()
  let mayDefine = true
  for (const line of text.split('\n')) {
    const label = mayDefine ? definition.exec(line)?.[1] : undefined
    if (label !== undefined) labels.add(label)
    else mayDefine = line.trim() === ''
  }
  return labels
}
