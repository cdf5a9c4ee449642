import type { PdfLine, PdfPage } from './pdf-page.js'

/** So many lines at the top and at the bottom of a page may be its furniture. */
const EDGE = 3

/** A line that stands on at least so many pages is furniture, */
const LEAST_PAGES = 3

/** and on at least this part of them; running heads of chapters stand on a few only. */
const LEAST_PART = 0.05

/** Lines that are no farther from each other than so many points stand at the same place of their pages. */
const SAME_PLACE = 8

/** A page number with the words around it is no longer. */
const LONGEST_NUMBER = 30

const pageNumber =
  /^[-–—|·\s]*(?:page|seite|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|sur|de)\s*\d{1,4})?[-–—|·\s]*$/i

/**
 * Finds what is not text of a document but of its pages: running heads and feet, and page numbers.
 *
 * @param pages - The pages.
 * @returns The lines that are furniture.
 */
export function findFurniture(pages: readonly PdfPage[]): Set<PdfLine> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(listEdges(page).map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_PART)
  const furniture = new Set<PdfLine>()
  for (const page of pages) {
    const edges = listEdges(page)
    for (const line of edges) {
      const count = counts.get(toKey(line)) ?? 0
      const isOuter = line === edges[0] || line === edges.at(-1)
      const isHead = isOuter && count > 1 && holdsNumber(line, page)
      const isNumber = isOuter && pages.length > 1 && isPageNumber(line)
      if (count >= least || isHead || isNumber) furniture.add(line)
    }
  }
  return furniture
}

function isPageNumber({ text }: PdfLine): boolean {
  return text.length < LONGEST_NUMBER && pageNumber.test(text)
}

/** Such as "Chapter 2: Of bridges 31" on page 31, which stands on every other page of a chapter. */
function holdsNumber({ text }: PdfLine, { name }: PdfPage): boolean {
  return text.startsWith(`${name} `) || text.endsWith(` ${name}`)
}

/** The highest and the lowest lines, wherever they stand in the order of the page; the highest first. */
function listEdges({ lines }: PdfPage): PdfLine[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y)
  return sorted.filter((_, index) => index < EDGE || index >= sorted.length - EDGE)
}

/** Page numbers differ from page to page; the place of a running head does not. */
function toKey({ text, y }: PdfLine): string {
  const words = text.replace(/\d+/g, '0').replace(/\s+/g, ' ').toLowerCase()
  return `${Math.round(y / SAME_PLACE)} ${words}`
}
