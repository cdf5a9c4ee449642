import type { SourcePart } from '@florilegium/core'
import type { Section } from '@florilegium/verify'
import type { SourceText } from './source-text.js'

/** Puts a text together, with where its sections and parts stand. */
export interface TextBuilder {
  /** Adds words to the section that is open. */
  add: (words: string) => void
  /** Ends a line or a paragraph. Several breaks in a row are one, the greatest. */
  break: (kind: 'line' | 'paragraph') => void
  /** Begins a section. What is added from now on belongs to it; before, all belongs to a first one. */
  section: () => void
  /** Adds what stands apart from the running text, such as a note: a section of its own. */
  aside: (add: () => void) => void
  /** Begins a page or a chapter. */
  part: (kind: SourcePart['kind'], name: string) => void
  /** Ends the text. */
  finish: () => Pick<SourceText, 'text' | 'sections' | 'parts'>
}

/**
 * Creates a builder of texts.
 *
 * @returns The builder.
 * @example
 * ```ts @import.meta.vitest
 * const builder = createTextBuilder()
 * builder.add('One')
 * builder.aside(() => builder.add('a note'))
 * builder.break('line')
 * builder.add('two.')
 * expect(builder.finish()).toEqual({
 *   text: 'One\n\na note\n\ntwo.',
 *   sections: [
 *     { id: '1', ranges: [{ start: 0, end: 3 }, { start: 13, end: 17 }] },
 *     { id: '2', ranges: [{ start: 5, end: 11 }] },
 *   ],
 *   parts: [],
 * })
 * ```
 */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = []
  const sections: Section[] = []
  const parts: SourcePart[] = []
  let length = 0
  let pending: '' | '\n' | '\n\n' = ''
  let open = createSection()
  /** The section of the words before. */
  let last: Section | undefined

  const builder: TextBuilder = {
    add(words) {
      if (words === '') return
      if (length > 0) write(pending)
      pending = ''
      const start = length
      write(words)
      const ranges = open.ranges as { start: number; end: number }[]
      const range = ranges.at(-1)
      if (range && last === open) range.end = length
      else ranges.push({ start, end: length })
      last = open
    },
    break(kind) {
      if (kind === 'paragraph') pending = '\n\n'
      else pending ||= '\n'
    },
    section() {
      builder.break('paragraph')
      if (open.ranges.length > 0) open = createSection()
    },
    aside(add) {
      const running = open
      builder.break('paragraph')
      open = createSection()
      add()
      builder.break('paragraph')
      open = running
    },
    part(kind, name) {
      parts.push({ kind, name, start: length === 0 ? 0 : length + pending.length })
    },
    finish: () => ({
      text: pieces.join(''),
      sections: sections.filter(({ ranges }) => ranges.length > 0),
      parts,
    }),
  }
  return builder

  function write(words: string): void {
    pieces.push(words)
    length += words.length
  }

  function createSection(): Section {
    const section = { id: String(sections.length + 1), ranges: [] }
    sections.push(section)
    return section
  }
}
