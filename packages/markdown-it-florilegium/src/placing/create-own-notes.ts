import { flowElement, textElement } from '@florilegium/core'
import type { BlockContent, Link, ListItem, PhrasingContent } from 'mdast'
import type { StateCore } from 'markdown-it'
import type { Notes } from './notes.js'
import { toHtml } from './to-html.js'

/**
 * Makes notes in a section of their own at the end of the document.
 *
 * @param state - The document.
 * @returns The notes.
 */
export function createOwnNotes(state: StateCore): Notes {
  const notes: PhrasingContent[][] = []
  return {
    add(note) {
      notes.push(note)
      const number = notes.length
      return textElement('sup', {}, [
        link(`#fn-florilegium-${number}`, String(number), {
          id: `fnref-florilegium-${number}`,
          role: 'doc-noteref',
        }),
      ])
    },
    attach: () => undefined,
    finish() {
      if (notes.length === 0) return
      const token = new state.Token('florilegium_notes', 'section', 0)
      state.tokens.push(Object.assign(token, { block: true, content: toHtml([toSection(notes)]) }))
    },
  }
}

function toSection(notes: readonly PhrasingContent[][]): ReturnType<typeof flowElement> {
  const children = notes.map((note, index): ListItem => {
    const back = link(`#fnref-florilegium-${index + 1}`, '↩', {
      role: 'doc-backlink',
      ariaLabel: `Back to note ${index + 1}`,
    })
    const paragraph: BlockContent = {
      type: 'paragraph',
      children: [...note, { type: 'text', value: ' ' }, back],
    }
    return {
      type: 'listItem',
      spread: true,
      children: [paragraph],
      data: { hProperties: { id: `fn-florilegium-${index + 1}` } },
    }
  })
  const properties = { className: ['florilegium', 'florilegium-notes'], role: 'doc-endnotes' }
  return flowElement('section', properties, [{ type: 'list', ordered: true, spread: true, children }])
}

function link(url: string, words: string, hProperties: Record<string, string>): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }], data: { hProperties } }
}
