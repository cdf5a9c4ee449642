import { toSuperscript } from '../to-superscript.js'
import type { PdfLine } from './pdf-page.js'

/** A stretch of text as PDF.js reads it. */
export interface PdfItem {
  str: string
  /** The matrix of the text: the last two numbers are its place on the page. */
  transform: number[]
  height: number
  hasEOL: boolean
}

/** A note call is lower than the letters around it by this much. */
const SMALL = 0.8

/** And raised by this much of their height. */
const RAISED = 0.15

/**
 * Puts the items of a page together to lines.
 *
 * @param items - The items in their order.
 * @returns The lines that have words. The number of a note is in raised digits.
 * @example
 * ```ts @import.meta.vitest
 * const item = (str, height, y, hasEOL = false) => ({ str, height, transform: [1, 0, 0, 1, 0, y], hasEOL })
 * const lines = toLines([item('A fact.', 10, 100), item('12', 6, 104, true), item('Year 12', 10, 88, true)])
 * expect(lines.map(({ text }) => text)).toEqual(['A fact.¹²', 'Year 12'])
 * ```
 */
export function toLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfItem[] = []
  const end = (): void => {
    const made = toLine(line)
    if (made) lines.push(made)
    line = []
  }
  for (const item of items) {
    line.push(item)
    if (item.hasEOL) end()
  }
  end()
  return lines
}

function toLine(items: readonly PdfItem[]): PdfLine | undefined {
  const letters = new Map<number, number>()
  for (const { str, height } of items) {
    const count = str.trim().length
    if (count > 0) letters.set(height, (letters.get(height) ?? 0) + count)
  }
  const [height] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? []
  if (height === undefined) return undefined
  const base = items.find((item) => item.height === height && item.str.trim() !== '')
  const y = base?.transform[5] ?? 0
  let text = ''
  for (const item of items) {
    const call = isRaised(item) ? toSuperscript(item.str) : item.str
    // A note call belongs to the word before it.
    text = (call === item.str ? text : text.trimEnd()) + call
  }
  return { text: text.replace(/[\t ]+/g, ' ').trim(), height, y }

  function isRaised(item: PdfItem): boolean {
    const isSmall = item.height < SMALL * (height as number)
    return isSmall && (item.transform[5] ?? 0) > y + RAISED * (height as number)
  }
}
