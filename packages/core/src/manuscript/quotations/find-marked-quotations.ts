import type { Range } from '../../range.js'
import type { ProseBlock } from '../blocks/prose-block.js'
import { findMarks, type FoundMark } from './find-marks.js'
import type { BlockRange, FoundQuotation } from './found-quotation.js'
import { pairMarks, type PairMarksResult } from './pair-marks.js'
import { quotationMarks } from './quotation-marks.js'
import { sortQuotations } from './sort-quotations.js'

/** Blocks that follow one another in the same place, with their indexes. */
export interface BlockRun {
  block: ProseBlock
  index: number
  /** Stretches in which marks are not read. */
  hidden: readonly Range[]
}

/**
 * Finds the quotations that stand in quotation marks. One over several paragraphs has its opening mark again at
 * the begin of each; any other mark that nothing closes is left alone with its paragraph.
 *
 * @param run - Blocks that follow one another in the same place.
 * @returns The quotations in the order in which they begin.
 */
export function findMarkedQuotations(run: readonly BlockRun[]): FoundQuotation[] {
  const found: FoundQuotation[] = []
  const marks = run.map(({ block, hidden }) => findMarks(block.text, hidden))
  const hopeless: Hopeless = { character: '', until: 0 }
  let at = 0
  while (at < run.length) {
    if (marks[at]?.length === 0) at++
    else {
      const chain = findChain({ run, marks, at, hopeless })
      for (const quotation of chain.found) found.push(quotation)
      at = chain.next
    }
  }
  return sortQuotations(found)
}

const first = ({ outer }: FoundQuotation): BlockRange => outer[0] as BlockRange

/** What nothing closes before a paragraph, so that it is not looked for again from each paragraph on the way. */
interface Hopeless {
  /** The mark that opens. */
  character: string
  /** The index in the run of the paragraph. */
  until: number
}

interface Chain {
  run: readonly BlockRun[]
  marks: readonly (readonly FoundMark[])[]
  at: number
  hopeless: Hopeless
}

/** Reads one paragraph, and those over which a quotation goes on that it leaves open. */
function findChain({ run, marks, at, hopeless }: Chain): { found: FoundQuotation[]; next: number } {
  const alone = pairMarks(marks[at] as FoundMark[])
  const found = toQuotations(run[at] as BlockRun, alone)
  const { unclosed } = alone
  const isAlone =
    !unclosed ||
    !endsSentence((run[at] as BlockRun).block.text) ||
    (hopeless.character === unclosed.character && at < hopeless.until)
  if (isAlone) return { found, next: at + 1 }

  const { block, index } = run[at] as BlockRun
  const parts: BlockRange[] = [{ block: index, ...trimmed(block.text, unclosed.at + 1, block.text.length) }]
  const outer: BlockRange[] = [{ block: index, start: unclosed.at, end: block.text.length }]
  const inner = found.filter((quotation) => first(quotation).start < unclosed.at)
  let next = at + 1
  for (; next < run.length; next++) {
    const following = run[next] as BlockRun
    const [mark] = marks[next] as FoundMark[]
    if (following.index !== index + next - at || mark?.at !== 0 || !repeats(unclosed, mark)) break
    const { length } = following.block.text
    const result = pairMarks(marks[next] as FoundMark[], unclosed)
    const closing = result.pairs.find(({ open }) => open === undefined)?.close
    const end = closing?.at ?? length
    parts.push({ block: following.index, ...trimmed(following.block.text, 1, end) })
    outer.push({ block: following.index, start: 0, end: closing ? end + 1 : length })
    if (closing) {
      const whole: FoundQuotation = { form: 'marks', parts, outer, mark: unclosed.character }
      const rest = toQuotations(following, result).filter((quotation) => first(quotation).start > closing.at)
      return { found: [...inner, whole, ...rest], next: next + 1 }
    }
    if (!result.isContinued) break
  }
  hopeless.character = unclosed.character
  hopeless.until = next
  return { found, next: at + 1 }
}

/** Whether a paragraph begins with the mark that is still open; French repeats the closing one as well. */
function repeats(open: FoundMark, mark: FoundMark): boolean {
  if (mark.character === open.character) return true
  return open.character === '«' && mark.character === '»'
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？:;,—–-]["”’»)\]]*$/.test(text.slice(-6))
}

function toQuotations({ block, index }: BlockRun, { pairs }: PairMarksResult): FoundQuotation[] {
  const found: FoundQuotation[] = []
  for (const { open, close } of pairs) {
    if (!open || quotationMarks[open.character] === undefined) continue
    const words = trimmed(block.text, open.at + 1, close.at)
    if (words.start >= words.end) continue
    found.push({
      form: 'marks',
      parts: [{ block: index, ...words }],
      outer: [{ block: index, start: open.at, end: close.at + 1 }],
      mark: open.character,
    })
  }
  return found
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
