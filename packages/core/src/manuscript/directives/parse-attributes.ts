import type { Range } from '../../range.js'

/** An attribute of a directive. Offsets are those of the text that was parsed. */
export interface Attribute {
  /** `id` for `#id`, `class` for `.class`. */
  name: string
  value: string
  range: Range
  /** The value without its quotation marks. */
  valueRange: Range
}

/** What {@link parseAttributes} returns: the attributes, and where they stop being any. */
export interface ParseAttributesResult {
  attributes: Attribute[]
  /** The first stretch that is no attribute. */
  rest?: Range
}

/** A space, then `#id`, `.class`, `name`, or `name=value` with or without quotation marks. */
const pattern =
  /[ \t\n\r]*(?:([#.])([^\s#.="'<>`{}]+)|([\p{L}_:][\p{L}\p{N}_:.-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+)))?)/uy

/**
 * Reads the attributes of a directive, as remark-directive does.
 *
 * @param text - What stands between the braces.
 * @returns The attributes in order.
 * @example
 * ```ts @import.meta.vitest
 * const { attributes, rest } = parseAttributes('#berti-values topic="rules" =')
 * expect(attributes.map(({ name, value }) => [name, value])).toEqual([['id', 'berti-values'], ['topic', 'rules']])
 * expect(attributes[1].valueRange).toEqual({ start: 21, end: 26 })
 * expect(rest).toEqual({ start: 28, end: 29 })
 * ```
 */
export function parseAttributes(text: string): ParseAttributesResult {
  const attributes: Attribute[] = []
  let at = 0
  for (;;) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) break
    const [whole, sign, shorthand, word, ...values] = match
    const quoted = values[0] ?? values[1]
    const value = shorthand ?? quoted ?? values[2] ?? ''
    const end = at + whole.length
    const valueEnd = quoted === undefined ? end : end - 1
    const name = sign === undefined ? (word ?? '') : sign === '#' ? 'id' : 'class'
    const length = (sign ?? '').length + (shorthand ?? '').length
    const start = length > 0 ? end - length : end - whole.trimStart().length
    attributes.push({
      name,
      value,
      range: { start, end },
      valueRange: { start: valueEnd - value.length, end: valueEnd },
    })
    at = end
  }
  const rest = text.slice(at)
  if (rest.trim() === '') return { attributes }
  return { attributes, rest: { start: text.length - rest.trimStart().length, end: text.trimEnd().length } }
}
