import { decodeReferences } from './decode-references.js'
import { objectCharacter, type InlineMark, type Nesting, type Piece, type ProseBlock } from './prose-block.js'
import { slicePieces } from './slice-pieces.js'

/** Collects the parts of a block in the order of the file. Offsets are the file's. */
export interface BlockBuilder {
  /** Prose, in which escapes, entities, and line ends are still to be read. */
  text(start: number, end: number): void
  /** Prose that stands as it is, such as the address in `<https://example.org>`. */
  verbatim(start: number, end: number): void
  /** Something that is not prose. */
  object(start: number, end: number): void
  /** A line end that is written as markup. */
  lineBreak(start: number, end: number): void
  /** The begin of markup; the function returned ends it. */
  open(kind: InlineMark['kind'], rest?: Pick<InlineMark, 'label' | 'source'>): () => void
  /** The block, if there are words in it. */
  finish(kind: ProseBlock['kind']): ProseBlock | undefined
}

/** What differs between a block's text and the file. */
const special = /[\\&\n\r]/g

/** An escape, an entity, or a hard break; names of entities have at most 31 characters. */
const escape = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\dA-Za-z]{1,31});/y

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

/**
 * Creates a builder of one prose block. Both adapters use it, so that text and map are the same for both.
 *
 * @param file - The manuscript.
 * @param nesting - What the block stands in.
 * @returns The builder.
 */
export function createBlockBuilder(file: string, nesting: Nesting): BlockBuilder {
  let pieces: Piece[] = []
  const marks: InlineMark[] = []
  let text = ''
  /** Up to where the file has been read. */
  let position = 0
  /** Where the file next differs from the text, as far as that is known. */
  let nextSpecial = -1

  return {
    text: addText,
    verbatim,
    object(start, end) {
      marks.push({ kind: 'object', start: text.length, end: text.length + 1 })
      add(objectCharacter, start, end)
    },
    lineBreak(start, end) {
      add('\n', start, end)
    },
    open(kind, rest) {
      const mark: InlineMark = { kind, start: text.length, end: text.length, ...rest }
      marks.push(mark)
      return () => {
        // A directive without words stands for something that is not prose.
        if (rest?.source && text.length === mark.start)
          add(objectCharacter, rest.source.start, rest.source.end)
        mark.end = text.length
      }
    },
    finish,
  }

  function add(characters: string, start: number, end: number): void {
    pieces.push({ text: text.length, start, end })
    text += characters
    position = end
  }

  function verbatim(start: number, end: number): void {
    const from = Math.max(start, position)
    if (end <= from) return
    const last = pieces.at(-1)
    const isContinued = last?.end === from && text.length - last.text === from - last.start
    add(file.slice(from, end), from, end)
    if (isContinued) {
      pieces.pop()
      last.end = end
    }
  }

  function addText(start: number, end: number): void {
    let at = Math.max(start, position)
    for (let index = findSpecial(at); index < end; index = findSpecial(Math.max(at, index + 1))) {
      const character = file[index]
      const isLineEnd = character === '\n' || character === '\r'
      const next = index + 1 < end ? file[index + 1] : undefined
      if (isLineEnd || (character === '\\' && (next === '\n' || next === '\r'))) {
        let trimmed = index
        while (trimmed > at && isBlank(file[trimmed - 1])) trimmed--
        verbatim(at, trimmed)
        at = skipLineEnd(isLineEnd ? index : index + 1)
        add('\n', index, at)
      } else {
        escape.lastIndex = index
        const isWhole = escape.test(file) && escape.lastIndex <= end
        const raw = isWhole ? file.slice(index, escape.lastIndex) : ''
        const read = decodeReferences(raw)
        if (read !== raw) {
          verbatim(at, index)
          at = index + raw.length
          add(read, index, at)
        }
      }
    }
    verbatim(at, end)
  }

  function findSpecial(from: number): number {
    if (nextSpecial < from) {
      special.lastIndex = from
      nextSpecial = special.test(file) ? special.lastIndex - 1 : file.length
    }
    return nextSpecial
  }

  /** Skips a line end with the block quote marks and the indent of the next line. */
  function skipLineEnd(start: number): number {
    let at = file[start] === '\r' && file[start + 1] === '\n' ? start + 2 : start + 1
    let depth = nesting.blockQuotes.length
    for (;;) {
      while (isBlank(file[at])) at++
      if (depth === 0 || file[at] !== '>') return at
      depth--
      at++
    }
  }

  function finish(kind: ProseBlock['kind']): ProseBlock | undefined {
    const trimmed = text.trim()
    if (trimmed === '') return undefined
    if (trimmed !== text) trim(text.length - text.trimStart().length, trimmed)
    const start = (pieces[0] as Piece).start
    const end = (pieces[pieces.length - 1] as Piece).end
    return { kind, text, range: { start, end }, pieces, marks, nesting }
  }

  function trim(dropped: number, trimmed: string): void {
    const { length: newLength } = trimmed
    pieces = slicePieces({ pieces, text }, { start: dropped, end: dropped + newLength })
    for (const mark of marks) {
      mark.start = Math.min(Math.max(mark.start - dropped, 0), newLength)
      mark.end = Math.min(Math.max(mark.end - dropped, 0), newLength)
    }
    text = trimmed
  }
}
