import {
  findSourcePart,
  formatShortTitle,
  formatSpeaker,
  quotationMarks,
  type CatalogPlace,
} from '@florilegium/core'
import { summarise } from '../describing/summarise.js'
import { escapeMarkdown } from '../insertion/escape-markdown.js'
import { nestMarks } from '../writing/nest-marks.js'
import { writeCitation } from '../writing/write-citation.js'
import type { Completion, CompletionPlace } from './completion.js'
import { findOpenMark } from './find-open-mark.js'
import { findPhrase, type FoundPhrase } from './find-phrase.js'
import { citedFirst } from './cited-first.js'
import { listCited } from './list-cited.js'

/** More are no help: another word tells them apart. */
const MOST = 12

/** What a list shows of the words. */
const LONGEST = 72

/** Where a sentence ends. */
const sentenceEnd = /[.!?…](?=[”"’»)\]]*(?:\s|$))/g

/**
 * Offers the rest of a known quotation whose first words stand after an opening mark, with its closing mark and its citation.
 *
 * @param place - Where the cursor is.
 * @returns Each quotation to the end of its sentence, and to its own end.
 */
export function completeQuotation({ manuscript, offset, before, after }: CompletionPlace): Completion[] {
  const at = findOpenMark(before)
  if (at < 0) return []
  const mark = before[at] as string
  const [space = ''] = /^[\s\u00a0\u202f]*/.exec(before.slice(at + 1)) ?? []
  // Only French puts a space inside its marks.
  if (space !== '' && mark !== '«') return []
  const typed = before.slice(at + 1 + space.length)
  const { checked, project } = manuscript
  const closing = quotationMarks[mark]?.closers[0] ?? ''
  // Editors close a mark as soon as it is written.
  const closed = after.startsWith(closing) ? closing.length : 0
  const range = { start: offset - typed.length, end: offset + closed }
  const isCited = /^\s*(?:\[[^\]]*@|\(?@)/.test(after.slice(closed))
  const cited = listCited(checked)
  const found = findPhrase(typed, project.catalog, MOST).map((phrase) => ({ phrase, place: toPlace(phrase) }))
  return citedFirst(found, ({ place }) => cited.has(place.source)).flatMap(({ phrase, place }) =>
    listEnds(phrase).map((end): Completion => {
      const words = escapeMarkdown(nestMarks(phrase.text.slice(phrase.range.start, end), mark))
      const first = sameCase(words, typed)
      const citation = isCited ? '' : ` ${writeCitation(place, checked)}`
      const { entry, document, own } = place
      return {
        kind: 'quotation',
        label: summarise(first, LONGEST),
        description: entry
          ? formatSpeaker(entry.record, entry.document)
          : document
            ? formatShortTitle(document)
            : (own?.title ?? place.source),
        range,
        newText: `${first}${space}${closing}${citation}`,
        subject: entry
          ? { type: 'record', id: entry.id }
          : { type: 'text', text: own?.title ?? place.source },
      }
    }),
  )
}

function toPlace({ entry, own, range }: FoundPhrase): CatalogPlace {
  if (entry) {
    const { document, record } = entry
    return { source: document.id, document, entry, section: record.section }
  }
  const source = own?.id ?? ''
  const part = own && findSourcePart(own, range.start)
  const section = part && { section: part.name, ...(part.kind === 'page' && { page: part.name }) }
  return { source, ...(own && { own }), ...section }
}

/** Where a quotation can end: with its sentence, or with the record; without the point, which the sentence around it has. */
function listEnds({ text, range, entry }: FoundPhrase): number[] {
  sentenceEnd.lastIndex = range.end
  const sentence = sentenceEnd.exec(text)?.index ?? text.trimEnd().length
  const isQuestion = /[!?]/.test(text[sentence] ?? '')
  const last = entry ? text.trimEnd().replace(/[.…]$/, '').length : sentence
  return [...new Set([isQuestion ? sentence + 1 : sentence, last])].filter((end) => end > range.end)
}

/** Words in the case in which the writer began them. */
function sameCase(words: string, typed: string): string {
  const [first = ''] = typed
  return first.toLowerCase() === words[0]?.toLowerCase() ? first + words.slice(first.length) : words
}
