import type { CheckedManuscript } from '@florilegium/core'

/**
 * Lists the works that a manuscript cites or embeds.
 *
 * @param checked - The manuscript.
 * @returns The ids of documents, own sources and works.
 */
export function listCited({ citations, directives }: CheckedManuscript): Set<string> {
  const cited = new Set<string>()
  for (const { resolution } of citations)
    if (resolution.status === 'found') cited.add(resolution.reference.id)
  for (const { entries } of directives) for (const { document } of entries) cited.add(document.id)
  return cited
}
