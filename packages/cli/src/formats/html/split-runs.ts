import { objectCharacter, type ProseBlock } from '@florilegium/core'
import type { Range } from '@florilegium/verify'
import type { ReportedRun } from './reported-file.js'

/** A stretch of a block's text that a note is about. */
export interface NotedRange extends Range {
  note: number
}

/** The stretches of a block's text that notes are about. */
export interface SplitRunsOptions {
  quotations: readonly NotedRange[]
  /** What is to be mended. */
  problems: readonly NotedRange[]
}

/**
 * Splits the text of a block where its looks change.
 *
 * @param block - The block.
 * @param options - What notes are about.
 * @returns The runs in order. What is no prose, such as code, is shown as `[…]`.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('@florilegium/core/lezer')
 * const [block] = toProseBlocks(parseManuscript('One *two* three `x`'))
 * const quotations = [{ start: 4, end: 13, note: 0 }]
 * expect(splitRuns(block, { quotations, problems: [] })).toEqual([
 *   { text: 'One ' },
 *   { text: 'two', isEmphasised: true, quotation: 0 },
 *   { text: ' three', quotation: 0 },
 *   { text: ' […]' },
 * ])
 * ```
 */
export function splitRuns(
  { text, marks }: ProseBlock,
  { quotations, problems }: SplitRunsOptions,
): ReportedRun[] {
  const looks = marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong')
  const edges = new Set([0, text.length])
  for (const { start, end } of [...looks, ...quotations, ...problems]) edges.add(start).add(end)
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index): ReportedRun => {
    const covers = (range: Range): boolean => range.start <= start && start < range.end
    const isOf = (kind: string): boolean => looks.some((mark) => mark.kind === kind && covers(mark))
    const quotation = quotations.find(covers)?.note
    const problem = problems.find(covers)?.note
    return {
      text: text.slice(start, sorted[index + 1]).replaceAll(objectCharacter, '[…]'),
      ...(isOf('emphasis') && { isEmphasised: true }),
      ...(isOf('strong') && { isStrong: true }),
      ...(quotation !== undefined && { quotation }),
      ...(problem !== undefined && { problem }),
    }
  })
}
