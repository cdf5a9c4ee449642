import {
  formatSpeaker,
  type CatalogPlace,
  type CheckedQuotation,
  type Problem,
  type Range,
} from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import type { QuotationSummary } from '../../protocol.js'

/** A quotation with the places of itself and its problems in offsets. */
export interface ListedQuotation extends Omit<QuotationSummary, 'range' | 'problems'> {
  range: Range
  problems: Problem[]
}

/** Longer quotations are cut. */
const LONGEST = 300

/**
 * Lists the quotations of a manuscript: what is written by hand and checked, and what directives embed.
 *
 * @param manuscript - The manuscript.
 * @returns The quotations in the order of the manuscript.
 */
export function listQuotations({ checked }: Manuscript): ListedQuotation[] {
  const { quotations, directives, problems } = checked
  const written = quotations.flatMap((quotation, index) =>
    quotation.check
      ? describe(
          quotation,
          problems.filter((problem) => problem.quotation === index),
        )
      : [],
  )
  const embedded = directives.flatMap(({ name, range, excerpt, entries }): ListedQuotation[] => {
    if (excerpt !== undefined || name === 'bibliography') return []
    const own = problems.filter(
      (problem) => range.start <= problem.range.start && problem.range.end <= range.end,
    )
    const [entry] = entries
    if (!entry && own.length === 0) return []
    const section = entry && headingOf(entry.document, entry.record.section)
    const text = entries.length > 1 ? `${entries.length} × ${name}` : (entry?.record.text ?? `::${name}`)
    return [
      {
        text: toLine(text),
        range,
        verdict: entry ? 'verbatim' : 'unchecked',
        isEmbedded: true,
        ...(entry && entries.length === 1 && { speaker: formatSpeaker(entry.record, entry.document) }),
        ...(entry && { source: entry.document.bibliography.title }),
        ...(section !== undefined && { section }),
        isCited: true,
        problems: own,
      },
    ]
  })
  return [...written, ...embedded].sort((one, other) => one.range.start - other.range.start)
}

function describe(quotation: CheckedQuotation, problems: Problem[]): ListedQuotation {
  const { text, range, verdict, reason, speaker, citation, id, verification } = quotation
  const [place] = verification?.found ?? []
  const section = place && sectionOf(place)
  return {
    text: toLine(text),
    range,
    verdict,
    ...(reason && { reason }),
    ...(speaker !== undefined && { speaker }),
    ...(place && { source: place.document?.bibliography.title ?? place.own?.title ?? place.source }),
    ...(section !== undefined && { section }),
    isCited: citation !== undefined || id !== undefined,
    problems,
  }
}

function sectionOf({ document, section }: CatalogPlace): string | undefined {
  return document ? headingOf(document, section) : section
}

function headingOf(
  document: NonNullable<CatalogPlace['document']>,
  id: string | undefined,
): string | undefined {
  const title = document.sections.find((section) => section.id === id)?.title
  return title?.startsWith('[') ? undefined : title
}

function toLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
