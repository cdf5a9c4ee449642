import type { Range } from '../range.js'

const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' }

/** An element is not longer than this. */
const LIMIT = 2000

/**
 * Finds the tags of template languages, such as Liquid or Nunjucks, which site generators read before Markdown.
 *
 * @param text - The text of a block.
 * @returns Where they stand, in order.
 * @example
 * ```ts @import.meta.vitest
 * expect(findTemplateTags('see {{ "/a" | url }} and {% image "b" %}')).toEqual([
 *   { start: 4, end: 20 },
 *   { start: 25, end: 40 },
 * ])
 * ```
 */
export function findTemplateTags(text: string): Range[] {
  const found: Range[] = []
  const first = text.indexOf('{')
  if (first < 0) return found
  const missing = new Set<string>()
  for (let at = first; at >= 0; at = text.indexOf('{', at + 1)) {
    const closing = closings[text.slice(at, at + 2)]
    if (closing === undefined || missing.has(closing)) continue
    const end = text.indexOf(closing, at + 2)
    if (end < 0) missing.add(closing)
    else {
      found.push({ start: at, end: end + 2 })
      at = end + 1
    }
  }
  return found.length > 0 ? withElements(text, found) : found
}

/** Elements with a template tag among their attributes are no HTML to a Markdown parser; they are hidden whole. */
function withElements(text: string, tags: readonly Range[]): Range[] {
  const found: Range[] = []
  let tag = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!/^<[A-Za-z]/.test(text.slice(at, at + 2))) continue
    while (tag < tags.length && (tags[tag] as Range).end <= at) found.push(tags[tag++] as Range)
    let end = at + 1
    while (end < text.length && end < at + LIMIT && text[end] !== '>' && text[end] !== '<') {
      const inside = tags[tag]
      if (inside?.start === end) {
        end = inside.end
        tag++
      } else end++
    }
    if (text[end] !== '>') continue
    found.push({ start: at, end: end + 1 })
    at = end
  }
  return [...found, ...tags.slice(tag)]
}
