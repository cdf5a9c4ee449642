import {
  renderCitation,
  textElement,
  toEntryId,
  toJsonLd,
  toPhrasing,
  type CheckedDirective,
  type FormattedCitation,
} from '@florilegium/core'
import type { StateCore, Token } from 'markdown-it'
import type { PhrasingContent } from 'mdast'
import type { Manuscript } from '../manuscript/manuscript.js'
import { createJoinedNotes } from './create-joined-notes.js'
import { createOwnNotes } from './create-own-notes.js'
import { embedDirective, type EmbedContext } from './embed-directive.js'
import { placeCitations } from './place-citations.js'
import { splitAtSlot, toHtml } from './to-html.js'

/** How content is put into a document. */
export interface PlaceContentOptions {
  /** Whether notes are to stand among those of markdown-it-footnote, which puts its own at the end after this. */
  joinsNotes: boolean
  jsonLd?: boolean
}

/**
 * Puts into the tokens of a document what its manuscript embeds and cites, as HTML in their `content`.
 *
 * @param state - The document, with inline tokens.
 * @param manuscript - The manuscript.
 * @param options - How it is done.
 */
export function placeContent(
  state: StateCore,
  manuscript: Manuscript,
  { joinsNotes, jsonLd = false }: PlaceContentOptions,
): void {
  const { directives } = manuscript.checked
  const notes = joinsNotes ? createJoinedNotes(state) : createOwnNotes(state)
  const hasBibliography = directives.some(({ name, malformed }) => name === 'bibliography' && !malformed)
  const context: EmbedContext = {
    manuscript,
    addNote: notes.add,
    ...(hasBibliography && { toEntry: (reference) => `#${toEntryId(reference)}` }),
  }
  const hasCitations = manuscript.checked.citations.length > 0
  place(state.tokens)
  for (const { tokens } of inlineNotes(state)) if (tokens) place(tokens)
  notes.finish()
  const embedded = new Set(directives.flatMap(({ entries }) => entries))
  if (jsonLd && embedded.size > 0) {
    const content = `<script type="application/ld+json">${toJsonLd([...embedded])}</script>`
    state.tokens.push(Object.assign(new state.Token('florilegium_json_ld', '', 0), { block: true, content }))
  }

  /** In the order of the document, which is that of the notes. */
  function place(tokens: readonly Token[]): void {
    const open: { token: Token; index: number }[] = []
    tokens.forEach((token, index) => {
      switch (token.type) {
        case 'florilegium':
        case 'florilegium_text':
          fill(token, toHtml(embedDirective(directiveOf(token), false, context)))
          break
        case 'florilegium_open':
        case 'florilegium_text_open':
          open.push({ token, index })
          break
        case 'florilegium_close':
        case 'florilegium_text_close': {
          const opening = open.pop()
          if (!opening) break
          const hasWords = opening.index < index - 1
          const html = toHtml(embedDirective(directiveOf(opening.token), hasWords, context))
          const [head, tail] = splitAtSlot(html)
          fill(opening.token, head)
          fill(token, tail)
          break
        }
        case 'florilegium_citation':
          fill(token, toHtml(renderInPlace(token.meta?.['citation'] as FormattedCitation)))
          break
        case 'inline':
          if (hasCitations && token.content.includes('@')) {
            token.children = placeCitations(token.children ?? [], manuscript, state)
          }
          place(token.children ?? [])
      }
    })
  }

  function fill(token: Token, html: string): void {
    token.content = html
    notes.attach(token)
  }

  function renderInPlace({ text, note }: FormattedCitation): PhrasingContent[] {
    const inText = textElement('span', { className: ['florilegium-citation'] }, toPhrasing(text, context))
    return [
      ...(text.length > 0 ? [inText] : []),
      ...(note ? renderCitation({ text: [], note }, context) : []),
    ]
  }
}

/** The notes that markdown-it-footnote has read from running text. */
function inlineNotes({ env }: StateCore): { tokens?: Token[] | null }[] {
  const { list = [] } = (env['footnotes'] ?? {}) as { list?: { tokens?: Token[] | null }[] }
  return list
}

function directiveOf({ meta }: Token): CheckedDirective {
  return meta?.['directive'] as CheckedDirective
}
