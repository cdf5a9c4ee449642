import type { Catalog, CatalogVerification, Range } from '@florilegium/core'

/** The text of a source in which words were found, and where. */
export interface SourceText {
  text: string
  /** From the first word to the last. */
  range: Range
  /** The pieces of it, where something divides it. */
  ranges: readonly Range[]
  /** The record that holds the words, as far as it is one: it is shown whole. */
  record?: Range
}

/**
 * Finds the text that the ranges of a verification are of, as far as it may be shown.
 *
 * @param verification - What is known of a quotation.
 * @param catalog - What it was checked against.
 * @returns The text; nothing where the words stand nowhere, or only a fingerprint knows them.
 */
export function findSourceText(
  { place, found }: CatalogVerification,
  { sources }: Catalog,
): SourceText | undefined {
  const owner = place && sources.owners.get(place.source)
  if (!owner) return undefined
  const { range, ranges } = place
  const { record } = owner.entry ?? found[0]?.entry ?? {}
  if (owner.entry && record)
    return { text: record.text, range, ranges, record: { start: 0, end: record.text.length } }
  const text = owner.document?.fullText?.text ?? owner.own?.text
  if (text === undefined) return undefined
  return {
    text,
    range,
    ranges,
    ...(record && { record: { start: record.anchor.start, end: record.anchor.end } }),
  }
}
