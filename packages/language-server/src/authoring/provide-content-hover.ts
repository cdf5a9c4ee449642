import type { Range } from '@florilegium/core'
import type { ContentFile } from './content-file.js'
import { findIdAt, type ContentDocument } from './content-document.js'
import { describeId } from './describe-id.js'
import { findPlaceAt } from './find-place-at.js'
import { findSchema } from './find-schema.js'

/** What an editor shows beside the pointer. */
export interface ContentHover {
  markdown: string
  range: Range
}

/**
 * Shows what a field is for, or what an id names.
 *
 * @param document - The document.
 * @param file - The file of it that the pointer is in.
 * @param offset - Where the pointer is.
 * @returns The description; nothing elsewhere.
 */
export function provideContentHover(
  document: ContentDocument,
  file: ContentFile,
  offset: number,
): ContentHover | undefined {
  const id = findIdAt(document, file.uri, offset)
  if (id) {
    const markdown = describeId(document, id.space, id.id)
    return markdown ? { markdown, range: id.range } : undefined
  }
  const place = findPlaceAt(file, offset)
  if (place?.part !== 'key') return undefined
  const descriptions = new Set(findSchema(file, place.path).map(({ description }) => description))
  const markdown = [...descriptions].filter(Boolean).join('\n\n')
  return markdown ? { markdown, range: place.range } : undefined
}
