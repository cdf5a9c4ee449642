import type { Catalog, CheckedManuscript, CheckedQuotation, ProseBlock } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import type { Range } from '@florilegium/verify'
import type { CheckedFile } from '../../checking/checked-file.js'
import { splitRuns } from './split-runs.js'
import type { ReportedBlock, ReportedFile } from './reported-file.js'
import { toBlockRange } from './to-block-range.js'
import { toReportedNote, type ReportedNoteInput } from './to-reported-note.js'

/** A quotation mark with a space, such as « and a narrow space, or an entity of HTML. */
const LONGEST_MARK = 8

/** What is needed besides what is known of the manuscript. */
export interface ToReportedFileOptions {
  /** What the other forms of a report say of it. */
  checked: CheckedFile
  text: string
  catalog: Catalog
}

/**
 * Makes a manuscript ready for the report that shows it to readers.
 *
 * @param manuscript - What is known of the manuscript.
 * @param options - Its text, and what the other forms of a report say of it.
 * @returns Plain data: its paragraphs, and a note for each quotation and each other problem.
 */
export function toReportedFile(
  { quotations, problems }: Pick<CheckedManuscript, 'quotations' | 'problems'>,
  { checked, text, catalog }: ToReportedFileOptions,
): ReportedFile {
  const syntax = checked.path.endsWith('.mdx') ? 'mdx' : 'markdown'
  const blocks = toProseBlocks(parseManuscript(text, { syntax }))
  const inputs: ReportedNoteInput[] = quotations.flatMap((quotation, index) =>
    quotation.check
      ? [{ quotation, places: withMarks(quotation), problems: [], start: quotation.range.start, index }]
      : [],
  )
  problems.forEach(({ quotation, range }, index) => {
    const problem = checked.problems[index]
    if (!problem) return
    const known = inputs.find((input) => input.index !== undefined && input.index === quotation)
    if (known) known.problems.push(problem)
    else inputs.push({ places: [range], problems: [problem], start: range.start })
  })
  inputs.sort((one, other) => one.start - other.start)

  const reported = blocks.map((block) => toReportedBlock(block, text, inputs))
  placeNotes(reported, blocks, inputs)
  return {
    path: checked.path,
    blocks: reported,
    notes: inputs.map((input) => toReportedNote(input, catalog)),
  }
}

/** The marks around the words, which are a few characters at most, are shown with them. */
function withMarks({ parts, range }: CheckedQuotation): Range[] {
  const last = parts.length - 1
  return parts.map(({ start, end }, index) => ({
    start: index === 0 && start - range.start <= LONGEST_MARK ? range.start : start,
    end: index === last && range.end - end <= LONGEST_MARK ? range.end : end,
  }))
}

function toReportedBlock(
  block: ProseBlock,
  text: string,
  inputs: readonly ReportedNoteInput[],
): ReportedBlock {
  const { kind, nesting } = block
  const { start, end } = block.range
  const here = inputs.flatMap((input, note) => {
    const isHere = input.places.some((place) => place.start < end && start < place.end)
    const isProblemHere = input.problems.some((problem) => problem.start < end && start < problem.end)
    return isHere || isProblemHere ? [{ input, note }] : []
  })
  const quotations = here.flatMap(({ input, note }) =>
    input.quotation ? input.places.flatMap((place) => withNote(toBlockRange(block, place), note)) : [],
  )
  const problems = here.flatMap(({ input, note }) =>
    input.problems.flatMap((problem) => withNote(toBlockRange(block, problem), note)),
  )
  return {
    kind,
    ...(kind === 'heading' && { level: levelOf(text, start) }),
    ...(nesting.blockQuotes.length > 0 && { isQuoted: true }),
    ...(nesting.listItems.length > 0 && { isInList: true }),
    runs: splitRuns(block, { quotations, problems }),
    notes: [],
  }
}

function withNote<Range>(range: Range | undefined, note: number): (Range & { note: number })[] {
  return range ? [{ ...range, note }] : []
}

/** A note stands beside the paragraph that it begins in; what is in none, such as front matter, beside the first. */
function placeNotes(
  reported: readonly ReportedBlock[],
  blocks: readonly ProseBlock[],
  inputs: readonly ReportedNoteInput[],
): void {
  let at = 0
  inputs.forEach(({ start }, note) => {
    while (at + 1 < blocks.length && (blocks[at + 1] as ProseBlock).range.start <= start + 1) at++
    reported[at]?.notes.push(note)
  })
}

function levelOf(text: string, start: number): number {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 16), start)
  const [hashes = ''] = /#{1,6}(?=[ \t]*$)/.exec(line) ?? []
  if (hashes !== '') return hashes.length
  return /^[^\n]*\n[ \t]*=/.test(text.slice(start, start + 2000)) ? 1 : 2
}
