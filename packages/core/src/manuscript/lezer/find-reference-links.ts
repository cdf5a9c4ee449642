import type { SyntaxNode } from '@lezer/common'
import { normalizeLabel } from './collect-definitions.js'

/** A stretch of the file that belongs to a reference link and is not prose. */
export interface ReferenceEvent {
  kind: 'open' | 'close' | 'image'
  start: number
  end: number
}

/** Brackets inside one another deeper than this are text. */
const MAXIMUM_DEPTH = 32

/** A label of more than 999 characters is none. */
const MAXIMUM_LABEL = 999

/** Nodes in which brackets are not those of a link. */
const opaque = new Set([
  'InlineCode',
  'HTMLTag',
  'Comment',
  'Autolink',
  'URL',
  'Escape',
  'FootnoteReference',
  'LinkMark',
  'Image',
  'MdxTag',
  'MdxExpression',
  'DirectiveMark',
])

/**
 * Finds the reference links of a block, `[words][label]`, `[label][]` and `[label]`, now that all labels are known.
 *
 * @param node - The block.
 * @param text - The manuscript.
 * @param labels - The labels that it defines, normalised.
 * @returns The brackets and labels, in order; images are one stretch.
 */
export function findReferenceLinks(
  node: SyntaxNode,
  text: string,
  labels: ReadonlySet<string>,
): ReferenceEvent[] {
  const events: ReferenceEvent[] = []
  const openings: number[] = []
  const hidden: { from: number; to: number }[] = []
  node.cursor().iterate(({ name, from, to }) => {
    if (!opaque.has(name)) return true
    hidden.push({ from, to })
    return false
  })
  let nextHidden = 0
  for (let at = node.from; at < node.to; at++) {
    const cover = hidden[nextHidden]
    if (cover && at >= cover.from) {
      at = Math.max(at, cover.to - 1)
      nextHidden++
    } else if (text[at] === '[') {
      openings.push(at)
      if (openings.length > MAXIMUM_DEPTH) openings.shift()
    } else if (text[at] === ']') {
      const opening = openings.pop()
      if (opening === undefined) continue
      const end = linkEnd(opening, at)
      if (end === undefined) continue
      if (text[opening - 1] === '!') events.push({ kind: 'image', start: opening - 1, end })
      else {
        events.push({ kind: 'open', start: opening, end: opening + 1 }, { kind: 'close', start: at, end })
        // A link holds no link.
        openings.length = 0
      }
      at = end - 1
    }
  }
  return events.sort((one, other) => one.start - other.start)

  /** Where the link ends whose words stand between two brackets. */
  function linkEnd(opening: number, closing: number): number | undefined {
    if (text[closing + 1] === '[') {
      const end = text.slice(0, closing + MAXIMUM_LABEL).indexOf(']', closing + 2)
      if (end > 0 && end < node.to) {
        const label = text.slice(closing + 2, end)
        if (label.trim() === '' ? isDefined(opening + 1, closing) : labels.has(normalizeLabel(label)))
          return end + 1
        if (label.trim() !== '') return undefined
      }
    }
    return isDefined(opening + 1, closing) ? closing + 1 : undefined
  }

  function isDefined(start: number, end: number): boolean {
    return end - start <= MAXIMUM_LABEL && labels.has(normalizeLabel(text.slice(start, end)))
  }
}
