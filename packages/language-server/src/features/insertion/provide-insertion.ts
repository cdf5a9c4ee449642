import {
  formatSpeaker,
  resolveId,
  resolveKey,
  toDirectiveName,
  type CatalogEntry,
  type Range,
} from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import type { Insertion, InsertionForm } from '../../protocol.js'
import { formatBlockQuotation, formatInlineQuotation, type QuotedWords } from './format-quotation.js'
import { placeBlock } from './place-block.js'
import { placeFootnote } from './place-footnote.js'
import { citeKey, toCitationMarkup } from './to-citation-markup.js'

/** A change of a manuscript. */
export interface Edit {
  range: Range
  newText: string
}

/**
 * Writes a record, a citation or a bibliography into a manuscript.
 *
 * @param manuscript - The manuscript.
 * @param range - What is replaced; empty where the cursor stands.
 * @param insertion - What is written, and in which form.
 * @returns The changes, that of the range first; nothing where nothing has the id.
 */
export function provideInsertion(
  manuscript: Manuscript,
  range: Range,
  insertion: Insertion,
): Edit[] | undefined {
  const { catalog } = manuscript.project
  switch (insertion.kind) {
    case 'bibliography':
      return insertBlock(manuscript, range, '::bibliography')
    case 'citation': {
      const { settings } = manuscript.checked
      const references = new Map(settings.references?.map((item) => [item.id, item]))
      const resolution = resolveKey(insertion.key, catalog, { references })
      if (resolution.status !== 'found') return undefined
      const { entry, reference } = resolution
      const citation = entry ? toCitationMarkup(entry, settings.locale) : citeKey(reference.id)
      if (insertion.form === 'footnote') return insertFootnote(manuscript, range, '', `${citation}.`)
      return [{ range, newText: withSpaceBefore(manuscript.text, range.start, citation) }]
    }
    case 'record': {
      const resolution = resolveId(catalog, insertion.id)
      if (resolution.status !== 'found') return undefined
      return insertWords(manuscript, range, { ...insertion, entry: resolution.entry })
    }
  }
}

function insertWords(
  manuscript: Manuscript,
  range: Range,
  { entry, form }: { entry: CatalogEntry; form: InsertionForm },
): Edit[] {
  if (form === 'directive') {
    return insertBlock(manuscript, range, `::${toDirectiveName(entry.record.type)}{#${entry.id}}`)
  }
  return insertQuotation(manuscript, range, { words: toQuotedWords(entry, manuscript), form })
}

/**
 * Makes quotable words of a record.
 *
 * @param entry - The record and its document.
 * @param manuscript - The manuscript, whose language the citation has.
 * @returns The words with their speaker and their citation.
 */
export function toQuotedWords(entry: CatalogEntry, { checked }: Manuscript): QuotedWords {
  const { record, document } = entry
  const speaker = record.type === 'quote' ? formatSpeaker(record, document).split(',')[0] : undefined
  return { text: record.text, speaker, citation: toCitationMarkup(entry, checked.settings.locale) }
}

/**
 * Writes a quotation into a manuscript.
 *
 * @param manuscript - The manuscript.
 * @param range - What is replaced.
 * @param quotation - The words and their form.
 * @returns The changes, that of the range first.
 */
export function insertQuotation(
  manuscript: Manuscript,
  range: Range,
  { words, form }: { words: QuotedWords; form: Exclude<InsertionForm, 'directive'> },
): Edit[] {
  if (form === 'block') return insertBlock(manuscript, range, formatBlockQuotation(words))
  const quoted = formatInlineQuotation(words.text, manuscript.checked.settings.locale ?? 'en')
  if (form === 'footnote') {
    const speaker = words.speaker === undefined ? '' : `${words.speaker}, `
    return insertFootnote(manuscript, range, quoted, `${speaker}${words.citation}.`)
  }
  return [{ range, newText: withSpaceBefore(manuscript.text, range.start, `${quoted} ${words.citation}`) }]
}

function insertBlock({ parsed }: Manuscript, range: Range, block: string): Edit[] {
  const { offset, text } = placeBlock(block, parsed, range.end)
  const removed = range.start < range.end ? [{ range, newText: '' }] : []
  return [...removed, { range: { start: offset, end: offset }, newText: text }]
}

function insertFootnote(manuscript: Manuscript, range: Range, words: string, note: string): Edit[] {
  const { call, definition } = placeFootnote(note, manuscript.parsed)
  const text = words === '' ? call : withSpaceBefore(manuscript.text, range.start, words + call)
  const { offset } = definition
  // Where both stand at the same place, the note comes after its call.
  if (offset <= range.end) {
    return [{ range, newText: text + definition.text }]
  }
  return [
    { range, newText: text },
    { range: { start: offset, end: offset }, newText: definition.text },
  ]
}

/** A quotation does not stick to the word before it. */
function withSpaceBefore(text: string, offset: number, words: string): string {
  return /[\p{L}\p{N}.,;:!?)\]”’»]$/u.test(text.slice(Math.max(0, offset - 2), offset)) ? ` ${words}` : words
}
