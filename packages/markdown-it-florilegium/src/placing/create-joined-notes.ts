import type { StateCore, Token } from 'markdown-it'
import type { Notes } from './notes.js'
import { toHtml } from './to-html.js'

/** A call of a note in the HTML of a token, which markdown-it-footnote renders. */
export const noteCall = /<i slot="florilegium-note-(\d+)"><\/i>/g

/** What markdown-it-footnote knows of a note. */
interface Footnote {
  label?: string
  tokens?: Token[] | null
  [key: string]: unknown
}

interface Footnotes {
  refs?: Record<string, number>
  list?: Footnote[]
}

/**
 * Makes notes among those of markdown-it-footnote, all in one count.
 *
 * @param state - The document, before markdown-it-footnote has put the notes at its end.
 * @returns The notes.
 */
export function createJoinedNotes(state: StateCore): Notes {
  const notes: Footnote[] = []
  return {
    add(note) {
      const content = toHtml(note)
      const token = Object.assign(new state.Token('florilegium_note', '', 0), { content })
      notes.push({ content, tokens: [token] })
      return { type: 'html', value: `<i slot="florilegium-note-${notes.length - 1}"></i>` }
    },
    attach(token) {
      const calls = Array.from(token.content.matchAll(noteCall), ([, index]) =>
        Object.assign(new state.Token('footnote_ref', '', 0), {
          meta: { florilegium: notes[Number(index)] },
        }),
      )
      if (calls.length > 0) token.children = calls
    },
    finish() {
      if (notes.length > 0) renumber(state)
    },
  }
}

/** Numbers the notes in the order of their calls. */
function renumber({ tokens, env }: StateCore): void {
  const footnotes = ((env['footnotes'] as Footnotes | undefined) ??= {})
  env['footnotes'] = footnotes
  const { list = [], refs = {} } = footnotes
  const numbers = new Map<Footnote, number>()
  visit(tokens)
  for (const footnote of list) numberOf(footnote)
  for (const [label, id] of Object.entries(refs)) {
    const footnote = list[id]
    if (footnote) refs[label] = numberOf(footnote)
  }
  footnotes.list = [...numbers.keys()]

  function visit(inside: readonly Token[]): void {
    for (const { type, children, meta } of inside) {
      if (type === 'footnote_ref' && meta) {
        const footnote = (meta['florilegium'] as Footnote | undefined) ?? list[meta['id'] as number]
        if (!footnote) continue
        const isNew = !numbers.has(footnote)
        meta['id'] = numberOf(footnote)
        if (isNew && footnote.tokens) visit(footnote.tokens)
      }
      if (children) visit(children)
    }
  }

  function numberOf(footnote: Footnote): number {
    const known = numbers.get(footnote)
    if (known !== undefined) return known
    numbers.set(footnote, numbers.size)
    return numbers.size - 1
  }
}
