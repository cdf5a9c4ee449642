import { createPlainFormatter, toPhrasing, type KeyResolution, type Reference } from '@florilegium/core'
import type { BlockContent, PhrasingContent } from 'mdast'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { describeRecord } from './describe-record.js'
import { text } from './phrasing.js'

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
