import type { Document } from '../../corpus/corpus.js'

/** What is inserted: a block of its own, or words at the end of a paragraph. */
export interface Insertion {
  kind: 'block' | 'inline'
  text: string
}

/** How much is inserted, and what. */
export interface InsertSyntaxOptions {
  /** How many words there are to one insertion. */
  every: number
  /** The insertion of that number, from 0. */
  create: (number: number) => Insertion
}

/** Documents with syntax in them. */
export interface InsertSyntaxResult {
  documents: Document[]
  /** How many insertions there are. */
  count: number
}

/** A line that begins like this is no plain prose, or may begin what is none. */
const OTHER_LINE = /^(?:\s|[-#>|*+=<~`:[$]|\d+[.)])/m

/** Words in quotation marks would be held against what is cited after them. */
const QUOTATION = /["“”„«»]/

const FENCE = /^ {0,3}(?:```|~~~)/gm

/**
 * Inserts quotations or citations after or into the plain paragraphs of documents that quote nothing, evenly. A paragraph takes two at most; what it
 * could not take goes to the next.
 *
 * @param documents - The documents.
 * @param options - How much to insert, and what.
 * @returns The documents with it.
 */
export function insertSyntax(
  documents: readonly Document[],
  { every, create }: InsertSyntaxOptions,
): InsertSyntaxResult {
  let count = 0
  let words = 0
  const insert = (block: string): string[] => {
    let paragraph = block
    const after: string[] = []
    for (let taken = 0; taken < 2 && words >= every; taken++) {
      const { kind, text } = create(count)
      count++
      words -= every
      if (kind === 'block') after.push(text)
      else paragraph = paragraph.replace(/[.!?:]?$/, (mark) => ` ${text}${mark}`)
    }
    return [paragraph, ...after]
  }
  const results = documents.map(({ id, text }): Document => {
    let isInFence = false
    let previous = ''
    const blocks = text.split('\n\n').flatMap((block) => {
      words += block.match(/\S+/g)?.length ?? 0
      const isOther =
        isInFence ||
        block === '' ||
        OTHER_LINE.test(block) ||
        QUOTATION.test(block) ||
        previous.startsWith('>')
      previous = block
      if ((block.match(FENCE)?.length ?? 0) % 2 === 1) isInFence = !isInFence
      return isOther ? [block] : insert(block)
    })
    return { id, text: blocks.join('\n\n') }
  })
  return { documents: results, count }
}
