import { quotationMarks } from './quotation-marks.js'
import type { FoundMark } from './find-marks.js'

/** Two marks and the words between them. */
export interface MarkPair {
  /** Nothing where the quotation began in an earlier paragraph. */
  open: FoundMark | undefined
  close: FoundMark
}

/** What the marks of a paragraph make. */
export interface PairMarksResult {
  /** In the order in which they close. */
  pairs: MarkPair[]
  /** The outermost mark that nothing closed, if it is not a single one. */
  unclosed?: FoundMark
  /** Set where the quotation of an earlier paragraph is still open. */
  isContinued: boolean
}

/** Quotations inside one another deeper than this are not read. */
const MAXIMUM_DEPTH = 8

interface Opening {
  mark: FoundMark
  /** Stands for the mark in an earlier paragraph. */
  isEarlier: boolean
}

/**
 * Pairs the quotation marks of a paragraph, in one pass.
 *
 * @param marks - The marks in order.
 * @param continued - The mark of an earlier paragraph that is still open; this paragraph begins with it again.
 * @returns The pairs, and what stays open.
 */
export function pairMarks(marks: readonly FoundMark[], continued?: FoundMark): PairMarksResult {
  const pairs: MarkPair[] = []
  const stack: Opening[] = continued ? [{ mark: continued, isEarlier: true }] : []
  const closedLater = findLaterClosings(marks)

  marks.forEach((mark, index) => {
    if (continued && index === 0) return
    const depth = mark.closes > 0 ? findOpening(stack, mark.character) : -1
    if (depth >= 0 && mark.isDoubtful && closedLater?.[index]) return
    const isClosing =
      depth >= 0 && (mark.closes >= mark.opens || prefersToClose(stack[depth] as Opening, mark))
    if (isClosing) {
      const { mark: open, isEarlier } = stack[depth] as Opening
      pairs.push({ open: isEarlier ? undefined : open, close: mark })
      stack.length = depth
    } else if (mark.opens > 0 && quotationMarks[mark.character]?.closers) {
      stack.push({ mark, isEarlier: false })
      if (stack.length > MAXIMUM_DEPTH) stack.shift()
    }
  })

  const outermost = stack.find(
    ({ mark }) => !/single|title/.test(quotationMarks[mark.character]?.family ?? ''),
  )
  return {
    pairs,
    ...(outermost && !outermost.isEarlier && { unclosed: outermost.mark }),
    isContinued: stack.some(({ isEarlier }) => isEarlier),
  }
}

/** A mark that opens in one locale and closes in another closes what the other opened. */
function prefersToClose({ mark }: Opening, closing: FoundMark): boolean {
  return (
    mark.character !== closing.character &&
    mark.character !== '"' &&
    mark.character !== "'" &&
    closing.closes > 0
  )
}

/** The innermost opening that a mark closes; single marks do not reach over double ones. */
function findOpening(stack: readonly Opening[], character: string): number {
  const isSingle = quotationMarks[character]?.family === 'single'
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const description = quotationMarks[(stack[depth] as Opening).mark.character]
    if (description?.closers.includes(character)) return depth
    if (isSingle && description?.family !== 'single') return -1
  }
  return -1
}

/**
 * For each mark, whether the next of its kind that is not in doubt closes rather than opens. Only a mark in doubt needs
 * to know, so there is nothing where none is.
 */
function findLaterClosings(marks: readonly FoundMark[]): boolean[] | undefined {
  if (!marks.some(({ isDoubtful }) => isDoubtful)) return undefined
  const later = new Array<boolean>(marks.length).fill(false)
  const next: Partial<Record<string, boolean>> = {}
  for (let index = marks.length - 1; index >= 0; index--) {
    const { character, opens, closes, isDoubtful } = marks[index] as FoundMark
    const family = quotationMarks[character]?.family ?? ''
    later[index] = next[family] ?? false
    if (!isDoubtful) next[family] = closes > opens
  }
  return later
}
