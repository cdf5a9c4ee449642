import { createPlainFormatter, toPhrasing, type KeyResolution, type Reference } from '@florilegium/core'
import type { BlockContent, PhrasingContent } from 'mdast'
import { findCitationItem } from '../../manuscripts/find-citation-item.js'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { describeRecord } from '../describing/describe-entry.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import { text } from '../describing/phrasing.js'
import type { HoverResult } from './provide-hover.js'

/**
 * Shows the work that a citation cites.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The record, if the key names one, or the reference of the work; nothing elsewhere.
 */
export function hoverCitation(manuscript: Manuscript, offset: number): HoverResult | undefined {
  const item = findCitationItem(manuscript, offset)
  if (item?.citation.resolution.status !== 'found') return undefined
  const blocks = describeCited(item.citation.resolution, manuscript)
  return { markdown: formatMarkdown(blocks), range: item.range }
}

/**
 * Describes what is cited.
 *
 * @param resolution - What a key stands for.
 * @param manuscript - The manuscript.
 * @returns The blocks.
 */
export function describeCited(
  resolution: Extract<KeyResolution, { status: 'found' }>,
  { checked: { settings }, project: { catalog } }: Pick<Manuscript, 'checked' | 'project'>,
): (BlockContent | PhrasingContent[])[] {
  const { entry, own, reference } = resolution
  if (entry) return describeRecord(entry)
  const { document } = reference
  const reading: PhrasingContent[] = own
    ? [text('Quotations are checked against your own text of it')]
    : document
      ? [
          text(
            `${count(document.records.length)} · ${extents[catalog.sources.extents.get(document.id) ?? 'records']}`,
          ),
        ]
      : [text('Its text is not at hand, so quotations are not checked against it')]
  return [formatReference(reference, settings.locale), reading]
}

/** What quotations of a document are checked against. */
const extents = {
  'full-text': 'quotations are checked against the whole text',
  fingerprint: 'quotations are checked against the whole text',
  records: 'quotations are checked against these alone',
}

function count(records: number): string {
  return records === 1 ? '1 record' : `${records} records`
}

function formatReference(reference: Reference, locale = 'en'): PhrasingContent[] {
  const { bibliography } = createPlainFormatter({ locale }).format([], { nocite: [reference] })
  return toPhrasing(bibliography[0]?.text ?? [])
}
