import { eachMatch } from '../each-match.js'
import type { Range } from '../range.js'
import { findPiece } from './blocks/find-piece.js'
import type { ProseBlock } from './blocks/prose-block.js'

/** A citation as Pandoc writes it. Offsets are those of the block's text. */
export interface FoundCitation {
  key: string
  /** The key with its `@`. */
  keyRange: Range
  /** The brackets it stands in, or in running text the key and the locator after it. */
  range: Range
  /** Set where it is part of the sentence, as in `@annan says`. */
  isInText: boolean
  /** Set where the author is not to be named: `-@key`. */
  omitsAuthor: boolean
  /** What stands before it in the brackets, such as `see`. */
  prefix?: string
  /** What stands after it in the brackets, such as `p. 3`. */
  locator?: string
}

/** A key: letters, digits and `_`, and single marks between them; or anything in braces. */
export const keyPattern =
  /@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))/uy

/** Before the `@` of a key stands none of these: they make it an address. */
const inAddress = /[\p{L}\p{N}_./:@]/u

/** Brackets further apart than this do not belong together. */
export const MAXIMUM_GROUP = 1000

/**
 * Finds the citations of a block, in brackets or in running text, as Pandoc writes them.
 *
 * @param block - The block.
 * @returns The citations in order.
 * @example
 * ```ts
 * const { parseManuscript, toProseBlocks } = await import('./lezer.js')
 * const [block] = toProseBlocks(parseManuscript('It is so [see @one, p. 3; -@two], says @three [ch. 4].'))
 * expect(findCitations(block).map(({ key, prefix, locator }) => [key, prefix, locator])).toEqual([
 *   ['one', 'see', 'p. 3'],
 *   ['two', undefined, undefined],
 *   ['three', undefined, 'ch. 4'],
 * ])
 * ```
 */
export function findCitations(block: ProseBlock): FoundCitation[] {
  const { text, kind } = block
  if (kind === 'directive' || !text.includes('@')) return []
  const links = block.marks.filter((mark) => mark.kind === 'link')
  const groups = findGroups(text)
  const found: FoundCitation[] = []
  let group = 0
  let link = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    while (links[link] && (links[link] as Range).end <= at) link++
    if ((links[link]?.start ?? Infinity) <= at) continue
    const omitsAuthor = text[at - 1] === '-'
    const before = text[at - (omitsAuthor ? 2 : 1)]
    if ((before !== undefined && inAddress.test(before)) || isEscaped(block, at)) continue
    keyPattern.lastIndex = at
    const match = keyPattern.exec(text)
    if (!match) continue
    const key = (match[1] ?? match[2]) as string
    const keyRange = { start: at, end: at + match[0].length }
    while (groups[group] && (groups[group] as Range).end <= at) group++
    const around = groups[group]
    const place =
      around && around.start < at
        ? readItem(text, around, keyRange, omitsAuthor)
        : readLocator(text, keyRange.end, omitsAuthor ? at - 1 : at)
    found.push({ key, keyRange, omitsAuthor, ...place })
    at = keyRange.end - 1
  }
  return found
}

/** Whether a character is written with a backslash or as an entity, so that it is not one of ours. */
function isEscaped({ pieces, text }: ProseBlock, offset: number): boolean {
  if (pieces.length === 1) return false
  const index = findPiece(pieces, offset)
  const piece = pieces[index]
  return (
    piece !== undefined && piece.end - piece.start !== (pieces[index + 1]?.text ?? text.length) - piece.text
  )
}

type Place = Pick<FoundCitation, 'range' | 'isInText' | 'prefix' | 'locator'>

/** Reads what stands around a key in brackets, up to the semicolons. */
function readItem(text: string, group: Range, key: Range, omitsAuthor: boolean): Place {
  const head = text.slice(group.start + 1, key.start - (omitsAuthor ? 1 : 0))
  const tail = text.slice(key.end, group.end - 1)
  const end = tail.indexOf(';')
  const before = head.slice(head.lastIndexOf(';') + 1).trim()
  const after = end < 0 ? tail : tail.slice(0, end)
  const locator = after.replace(/^[\s,]+/, '').trim()
  return {
    range: group,
    isInText: false,
    ...(before !== '' && { prefix: before }),
    ...(locator !== '' && { locator }),
  }
}

/** Reads the locator in brackets after a key in running text. */
function readLocator(text: string, end: number, start: number): Place {
  if (!text.startsWith(' [', end)) return { range: { start, end }, isInText: true }
  const close = text.slice(0, end + MAXIMUM_GROUP).indexOf(']', end)
  const locator = close < 0 ? '' : text.slice(end + 2, close)
  if (locator === '' || /[@[]/.test(locator)) return { range: { start, end }, isInText: true }
  return { range: { start, end: close + 1 }, isInText: true, locator }
}

const brackets = /[[\]]/g

/** Finds the outermost brackets that hold a key right after the bracket, a prefix or a semicolon. */
function findGroups(text: string): Range[] {
  const groups: Range[] = []
  const openings: number[] = []
  for (const { 0: bracket, index } of eachMatch(text, brackets)) {
    if (bracket === '[') openings.push(index)
    else {
      const start = openings.pop()
      if (start === undefined || index - start > MAXIMUM_GROUP) continue
      if (!text.slice(start, index).includes('@')) continue
      while ((groups.at(-1)?.start ?? -1) > start) groups.pop()
      groups.push({ start, end: index + 1 })
    }
  }
  return groups
}
