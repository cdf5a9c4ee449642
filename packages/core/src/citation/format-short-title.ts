import type { SourceDocument } from '@florilegium/schema'

/**
 * Formats the title of a document without its subtitle.
 *
 * @param document - The document.
 * @returns Such as "Making it Matter".
 */
export function formatShortTitle({ bibliography: { title } }: SourceDocument): string {
  return title.split(': ', 1)[0] ?? title
}
