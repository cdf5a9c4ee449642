import { decodeReferences } from './decode-references.js'
import { objectCharacter, type InlineMark, type Nesting, type Piece, type ProseBlock } from './prose-block.js'
import { slicePieces } from './slice-pieces.js'

/** What differs between a block's text and the file. */
const special = /[\\&\n\r]/g

/** An escape, an entity, or a hard break; names of entities have at most 31 characters. */
const escape = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\dA-Za-z]{1,31});/y

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

/**
 * Collects the parts of one prose block in the order of the file. Both adapters use it, so that text and map are the same for
 * both. Offsets are the file's.
 */
export class BlockBuilder {
  private pieces: Piece[] = []
  private readonly marks: InlineMark[] = []
  private prose = ''
  /** Up to where the file has been read. */
  private position = 0
  /** Where the file next differs from the text, as far as that is known. */
  private nextSpecial = -1

  /**
   * Begins a block.
   *
   * @param file - The manuscript.
   * @param nesting - What the block stands in.
   */
  constructor(
    private readonly file: string,
    private readonly nesting: Nesting,
  ) {}

  /**
   * Adds prose, in which escapes, entities, and line ends are still to be read.
   *
   * @param start - Where it begins.
   * @param end - Where it ends.
   */
  text(start: number, end: number): void {
    const file = this.file
    let at = Math.max(start, this.position)
    for (let index = this.findSpecial(at); index < end; index = this.findSpecial(Math.max(at, index + 1))) {
      const character = file[index]
      const isLineEnd = character === '\n' || character === '\r'
      const next = index + 1 < end ? file[index + 1] : undefined
      if (isLineEnd || (character === '\\' && (next === '\n' || next === '\r'))) {
        let trimmed = index
        while (trimmed > at && isBlank(file[trimmed - 1])) trimmed--
        this.verbatim(at, trimmed)
        at = this.skipLineEnd(isLineEnd ? index : index + 1)
        this.add('\n', index, at)
      } else {
        escape.lastIndex = index
        const isWhole = escape.test(file) && escape.lastIndex <= end
        const raw = isWhole ? file.slice(index, escape.lastIndex) : ''
        const read = decodeReferences(raw)
        if (read !== raw) {
          this.verbatim(at, index)
          at = index + raw.length
          this.add(read, index, at)
        }
      }
    }
    this.verbatim(at, end)
  }

  /**
   * Adds prose that stands as it is, such as the address in `<https://example.org>`.
   *
   * @param start - Where it begins.
   * @param end - Where it ends.
   */
  verbatim(start: number, end: number): void {
    const from = Math.max(start, this.position)
    if (end <= from) return
    const characters = this.file.slice(from, end)
    const last = this.pieces.at(-1)
    const isContinued = last?.end === from && this.prose.length - last.text === from - last.start
    if (!isContinued) {
      this.add(characters, from, end)
      return
    }
    this.prose += characters
    this.position = last.end = end
  }

  /**
   * Adds something that is not prose.
   *
   * @param start - Where it begins.
   * @param end - Where it ends.
   */
  object(start: number, end: number): void {
    const { length } = this.prose
    this.marks.push({ kind: 'object', start: length, end: length + 1 })
    this.add(objectCharacter, start, end)
  }

  /**
   * Adds a line end that is written as markup.
   *
   * @param start - Where it begins.
   * @param end - Where it ends.
   */
  lineBreak(start: number, end: number): void {
    this.add('\n', start, end)
  }

  /**
   * Begins markup.
   *
   * @param kind - What it is.
   * @param rest - Its label and where it stands, if it has any.
   * @returns The mark, for {@link close}.
   */
  open(kind: InlineMark['kind'], rest?: Pick<InlineMark, 'label' | 'source'>): InlineMark {
    const { length } = this.prose
    const mark: InlineMark = { kind, start: length, end: length, ...rest }
    this.marks.push(mark)
    return mark
  }

  /**
   * Ends markup. A directive without words stands for something that is not prose.
   *
   * @param mark - What was begun.
   */
  close(mark: InlineMark): void {
    const { source } = mark
    if (source && this.prose.length === mark.start) this.add(objectCharacter, source.start, source.end)
    mark.end = this.prose.length
  }

  /**
   * Ends the block.
   *
   * @param kind - What it is.
   * @returns It, if there are words in it.
   */
  finish(kind: ProseBlock['kind']): ProseBlock | undefined {
    const trimmed = this.prose.trim()
    if (trimmed === '') return undefined
    if (trimmed !== this.prose) this.trim(this.prose.length - this.prose.trimStart().length, trimmed)
    const pieces = this.pieces
    const { start } = pieces[0] as Piece
    const { end } = pieces[pieces.length - 1] as Piece
    return {
      kind,
      text: this.prose,
      range: { start, end },
      pieces,
      marks: this.marks,
      nesting: this.nesting,
    }
  }

  private add(characters: string, start: number, end: number): void {
    this.pieces.push({ text: this.prose.length, start, end })
    this.prose += characters
    this.position = end
  }

  private findSpecial(from: number): number {
    if (this.nextSpecial < from) {
      special.lastIndex = from
      this.nextSpecial = special.test(this.file) ? special.lastIndex - 1 : this.file.length
    }
    return this.nextSpecial
  }

  /** Skips a line end with the block quote marks and the indent of the next line. */
  private skipLineEnd(start: number): number {
    const file = this.file
    let at = file[start] === '\r' && file[start + 1] === '\n' ? start + 2 : start + 1
    let depth = this.nesting.blockQuotes.length
    for (;;) {
      while (isBlank(file[at])) at++
      if (depth === 0 || file[at] !== '>') return at
      depth--
      at++
    }
  }

  private trim(dropped: number, trimmed: string): void {
    const { length } = trimmed
    this.pieces = slicePieces(
      { pieces: this.pieces, text: this.prose },
      { start: dropped, end: dropped + length },
    )
    for (const mark of this.marks) {
      mark.start = Math.min(Math.max(mark.start - dropped, 0), length)
      mark.end = Math.min(Math.max(mark.end - dropped, 0), length)
    }
    this.prose = trimmed
  }
}
