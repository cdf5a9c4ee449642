import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Segment } from '../../checking/checked-file.js'
import type { ReportedNote, ReportedPassage } from './reported-file.js'
import { verdictWords } from './verdict-words.js'

/** How a note is found. */
export interface RenderNoteOptions {
  id: string
  /** Its number in the file. */
  number: number
  /** The id of the place in the text. Left out where there is none. */
  back: string | undefined
}

const severities = { error: 'error', warning: 'warning', info: 'hint' } as const

/**
 * Renders what is said of a quotation: the verdict, where the words stand, what the source has, and what to do.
 *
 * @param note - What is said.
 * @param options - How it is found.
 * @returns The note.
 */
export function renderNote(note: ReportedNote, { id, number, back }: RenderNoteOptions): Element {
  const { verdict, reason, source, section, speaker, passage, comparison, problems } = note
  const content: ElementContent[] = [
    h('p', { class: 'head' }, [
      back === undefined
        ? h('span', { class: 'number' }, String(number))
        : h(
            'a',
            { class: 'number', href: `#${back}`, ariaLabel: `Back to ${number} in the text` },
            String(number),
          ),
      ' ',
      verdict === undefined
        ? h('strong', { class: 'verdict' }, '! problem')
        : h('strong', { class: 'verdict' }, `${verdictWords[verdict].sign} ${verdictWords[verdict].label}`),
    ]),
  ]
  if (source !== undefined) {
    const where = section === undefined ? [] : [', ', h('span', { class: 'section' }, section)]
    const who = speaker === undefined ? [] : [h('span', { class: 'speaker' }, speaker), ', in ']
    content.push(h('p', { class: 'source', dir: 'auto' }, [...who, h('cite', source), ...where]))
  }
  if (comparison) {
    content.push(
      h('dl', { class: 'comparison' }, [
        h('dt', 'Quoted'),
        h('dd', { dir: 'auto' }, renderSegments(comparison.quoted, 'del')),
        h('dt', 'Source'),
        h('dd', { dir: 'auto' }, renderSegments(comparison.source, 'ins')),
      ]),
    )
  } else if (passage) content.push(renderPassage(passage))
  else if (source !== undefined && (verdict === 'verbatim' || verdict === 'edited')) {
    content.push(
      h('p', { class: 'quiet' }, 'Proved by the fingerprint of the source; its text is not at hand.'),
    )
  }
  if (reason !== undefined) content.push(h('p', { class: 'quiet' }, reason))
  for (const { severity, message, code, url, line, column } of problems) {
    content.push(
      h('p', { class: ['remedy', severity], dir: 'auto' }, [
        h('strong', severities[severity]),
        ` ${message} `,
        h('span', { class: 'code' }, [
          isWebAddress(url) ? h('a', { href: url }, code) : code,
          ` at ${line}:${column}`,
        ]),
      ]),
    )
  }
  return h(
    'div',
    { id, class: ['note', verdict ?? 'other', problems[0]?.severity ?? 'clean'], tabIndex: -1 },
    content,
  )
}

function renderSegments(segments: readonly Segment[], tag: 'del' | 'ins'): ElementContent[] {
  return segments.map(({ text, differs }): ElementContent =>
    differs ? h(tag, text) : { type: 'text', value: text },
  )
}

function renderPassage({ before, words, after }: ReportedPassage): Element {
  return h('blockquote', { class: 'passage', dir: 'auto' }, [
    ...(before === '' ? [] : [h('span', { class: 'around' }, before)]),
    words,
    ...(after === '' ? [] : [h('span', { class: 'around' }, after)]),
  ])
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
