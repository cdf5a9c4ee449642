import type { ContentProblem, SectionContent, SourceRange } from '@florilegium/schema'
import type { WrittenDocument } from '../read/written-document.js'
import { createReadingSection, type ReadingSection } from './reading-section.js'
import { toSourceRanges } from './to-source-ranges.js'

/** A source that was read, with the stretches that its document's sections take up. */
export interface PreparedSource {
  text: string
  /** Each section; then, under the same id, each stretch that stands apart from its running text. */
  sections: ReadingSection[]
}

/** What {@link findSections} returns: the source, and what is wrong with the lines of its sections. */
export interface FindSectionsResult {
  source: PreparedSource
  problems: ContentProblem[]
}

/**
 * Finds the sections of a document in the text of its source.
 *
 * @param document - The document as its author writes it.
 * @param text - The text of its source.
 * @returns The source, and every problem.
 */
export function findSections(document: WrittenDocument, text: string): FindSectionsResult {
  const problems: ContentProblem[] = []
  const sections = document.sections.flatMap((section, index) =>
    findStretches(section, index).map((ranges) => createReadingSection(section.id, ranges, text)),
  )
  return { source: { text, sections }, problems: [...problems, ...findOverlaps(document, sections)] }

  /** The running text, and each aside. */
  function findStretches(section: SectionContent, index: number): SourceRange[][] {
    const find = (field: 'lines' | 'asides'): SourceRange[] => {
      const lines = section[field] ?? []
      return toSourceRanges(lines, text).flatMap((range, place) => {
        if (range) return range
        const count = text.split('\n').length
        const message = `The source has no lines "${lines[place]}": it has ${count} lines, and a range begins before it ends. Correct the range.`
        problems.push({ path: ['sections', index, field, place], message })
        return []
      })
    }
    return [find('lines'), ...find('asides').map((range) => [range])].filter(({ length }) => length > 0)
  }
}

function findOverlaps(document: WrittenDocument, sections: ReadingSection[]): ContentProblem[] {
  const pieces = sections.flatMap(({ id, ranges }) => ranges.map((range) => ({ id, range })))
  pieces.sort((a, b) => a.range.start - b.range.start)
  return pieces.flatMap(({ id, range }, index) => {
    const before = pieces[index - 1]
    if (!before || before.range.end <= range.start) return []
    const at = document.sections.findIndex((section) => section.id === id)
    const message = `The section "${id}" has lines that belong to "${before.id}" too. Give each line to one section.`
    return [{ path: ['sections', at, 'lines'], message }]
  })
}
