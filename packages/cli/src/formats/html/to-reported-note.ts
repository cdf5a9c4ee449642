import { findPassage, type Catalog, type CatalogPlace, type CheckedQuotation } from '@florilegium/core'
import type { Range } from '@florilegium/verify'
import type { FileProblem } from '../../checking/checked-file.js'
import type { ReportedNote, ReportedPassage } from './reported-file.js'

/** What a note is made of. */
export interface ReportedNoteInput {
  /** Left out where it is about no quotation. */
  quotation?: CheckedQuotation
  /** The index of the quotation. */
  index?: number
  /** Where in the file it is. */
  places: readonly Range[]
  problems: FileProblem[]
  /** Where in the file it begins. */
  start: number
}

/** More of what stands around the words than this, in characters, is cut. */
const AROUND = 120

/** More of the words than this is cut in the middle. */
const LONGEST = 900

const reasons = {
  empty: 'There are no words in it.',
  'too-short': 'It is too short to be looked for.',
  'no-source': 'No text of what it is cited to is at hand.',
  'other-language': 'It is in another language than the sources.',
} as const

/**
 * Makes the note that stands beside a quotation.
 *
 * @param input - The quotation and its problems.
 * @param catalog - The sources.
 * @returns The note.
 */
export function toReportedNote({ quotation, problems }: ReportedNoteInput, catalog: Catalog): ReportedNote {
  const said = problems.map(({ code, severity, message, url, line, column, fingerprint }) => ({
    code,
    severity,
    message,
    url,
    line,
    column,
    fingerprint,
  }))
  if (!quotation) return { problems: said }
  const { verdict, reason, verification, speaker, attribution } = quotation
  const [place] = verification?.found ?? []
  const comparison = problems.find((problem) => problem.comparison)?.comparison
  const section = place && sectionOf(place)
  const passage = verdict === 'verbatim' || verdict === 'edited' ? findWords(quotation, catalog) : undefined
  return {
    verdict,
    ...(reason && { reason: reasons[reason] }),
    ...(place && {
      source: place.document?.bibliography.title.split(': ', 1)[0] ?? place.own?.title ?? place.source,
    }),
    ...(section !== undefined && { section }),
    ...(attribution === 'confirmed' && speaker !== undefined && { speaker }),
    ...(passage && { passage }),
    ...(comparison && { comparison }),
    problems: said,
  }
}

function sectionOf({ document, section }: CatalogPlace): string | undefined {
  const title = document?.sections.find(({ id }) => id === section)?.title ?? section
  return title?.startsWith('[') ? undefined : title
}

function findWords({ verification }: CheckedQuotation, { sources }: Catalog): ReportedPassage | undefined {
  const place = verification?.place
  const owner = place && sources.owners.get(place.source)
  const text = owner?.entry?.record.text ?? owner?.document?.fullText?.text ?? owner?.own?.text
  if (text === undefined || !place) return undefined
  const { start, end } = findPassage(text, place.range)
  return {
    before: cutBefore(toLine(text.slice(start, place.range.start))),
    words: cutMiddle(toLine(text.slice(place.range.start, place.range.end))),
    after: cutAfter(toLine(text.slice(place.range.end, end))),
  }
}

function cutBefore(text: string): string {
  if (text.length <= AROUND) return text
  return `… ${text.slice(text.indexOf(' ', text.length - AROUND) + 1)}`
}

function cutAfter(text: string): string {
  if (text.length <= AROUND) return text
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', AROUND), 0))} …`
}

function cutMiddle(text: string): string {
  if (text.length <= LONGEST) return text
  const half = LONGEST / 2
  return `${text.slice(0, text.lastIndexOf(' ', half))} … ${text.slice(text.indexOf(' ', text.length - half) + 1)}`
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
