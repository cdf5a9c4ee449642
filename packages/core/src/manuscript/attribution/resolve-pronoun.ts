import type { ProseBlock } from '../blocks/prose-block.js'
import { parseNames } from './parse-name.js'
import { sentenceBefore } from './split-sentence.js'

/** What {@link resolvePronoun} looks at. */
export interface ResolvePronounOptions {
  /** The block that the pronoun stands in, by index. */
  block: number
  /** What stands before this offset of the block may name someone. */
  offset: number
  /** Set for "it", which stands for a thing. */
  isThing: boolean
  /** The last speaker that was named, and in which block. */
  named: { name: string; block: number } | undefined
}

/** After this many blocks, "he" no longer stands for the last speaker. */
const MEMORY = 4

/** How far before a quotation the name behind a pronoun is looked for. */
const NEAR = 600

/**
 * Works out who "she" is: the first full name of the nearest sentence before, or else the last speaker.
 *
 * @param blocks - The prose of the manuscript.
 * @param options - Where the pronoun stands.
 * @returns The name; nothing where none is near.
 */
export function resolvePronoun(
  blocks: readonly ProseBlock[],
  { block, offset, isThing, named }: ResolvePronounOptions,
): string | undefined {
  const { text } = blocks[block] as ProseBlock
  // Titles hold names that are nobody's.
  let rest = text
    .slice(Math.max(0, Math.min(offset, text.length) - NEAR), offset)
    .replace(/[“"„«][^“”"«»]{1,80}[”"“»]/g, '')
    .trimEnd()
  let isFirst = true
  while (rest !== '') {
    const sentence = sentenceBefore(rest)
    if (sentence === '') break
    const name = isThing
      ? anyName(sentence)
      : (fullName(sentence) ?? (isFirst ? possessor(sentence) : undefined))
    if (name !== undefined) return name
    isFirst = false
    rest = rest.slice(0, -sentence.length).trimEnd()
  }
  if (named && block - named.block <= MEMORY) return named.name
  for (let above = block - 1; above >= Math.max(0, block - MEMORY); above--) {
    const name = fullName((blocks[above] as ProseBlock).text.slice(0, NEAR))
    if (name !== undefined) return name
  }
  return undefined
}

/** The first name of a text that has two words or more. */
function fullName(text: string): string | undefined {
  return parseNames(text)
    .map(({ start, end }) => text.slice(start, end))
    .find((name) => /\s/.test(name))
}

/** The first name of a text. */
function anyName(text: string): string | undefined {
  const [name] = parseNames(text)
  return name && text.slice(name.start, name.end)
}

/** "Ritter" in "Ritter's lecture, where she claims". */
function possessor(text: string): string | undefined {
  return /(\p{Lu}[\p{L}-]+)['’]s?\s/u.exec(text)?.[1]
}
