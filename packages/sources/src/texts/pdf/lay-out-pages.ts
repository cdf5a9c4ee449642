import { createTextBuilder } from '../create-text-builder.js'
import type { SourceText } from '../source-text.js'
import { findFurniture } from './find-furniture.js'
import type { PdfLine, PdfPage } from './pdf-page.js'

/** Lines at the foot of a page whose letters are lower than this part of the usual are notes. */
const NOTE_HEIGHT = 0.9

/** A gap of more than so many heights parts paragraphs. */
const PARAGRAPH_GAP = 1.9

/**
 * Makes one text of pages: running text goes on from page to page, without running heads and page numbers; notes at the
 * foot of a page stand apart.
 *
 * @param pages - The pages.
 * @returns The text, with a part for each page.
 */
export function layOutPages(pages: readonly PdfPage[]): Pick<SourceText, 'text' | 'sections' | 'parts'> {
  const furniture = findFurniture(pages)
  const usual = findUsualHeight(pages)
  const builder = createTextBuilder()
  for (const { name, lines } of pages) {
    const kept = lines.filter((line) => !furniture.has(line))
    const firstNote = findFirstNote(kept, usual)
    const notes = kept.slice(firstNote)
    builder.part('page', name)
    addLines(kept.slice(0, firstNote))
    builder.break('line')
    if (notes.length > 0) builder.aside(() => addLines(notes))
  }
  return builder.finish()

  function addLines(lines: readonly PdfLine[]): void {
    let before: PdfLine | undefined
    for (const line of lines) {
      if (before) builder.break(isFar(before, line) ? 'paragraph' : 'line')
      builder.add(line.text)
      before = line
    }
  }
}

function isFar(before: PdfLine, line: PdfLine): boolean {
  return before.y - line.y > PARAGRAPH_GAP * Math.max(before.height, line.height)
}

/** The height of most letters. */
function findUsualHeight(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>()
  for (const { height, text } of pages.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(height * 10) / 10
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

/** The lines at the end that are lower than the usual, if running text stands before them. */
function findFirstNote(lines: readonly PdfLine[], usual: number): number {
  let first = lines.length
  while (first > 0 && (lines[first - 1] as PdfLine).height < NOTE_HEIGHT * usual) first--
  return first === 0 ? lines.length : first
}
