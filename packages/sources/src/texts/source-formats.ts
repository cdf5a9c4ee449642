/** The formats of sources, by the ending of the file. */
export const sourceFormats = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
} as const

/** A format that can be read. */
export type SourceFormat = (typeof sourceFormats)[keyof typeof sourceFormats]

/** The endings of the files that can be read. */
export const sourceExtensions: readonly string[] = Object.keys(sourceFormats)

/**
 * Tells the format of a source by the ending of its file.
 *
 * @param path - The path of the file.
 * @returns The format; nothing where the ending is of none.
 * @example
 * ```ts @import.meta.vitest
 * expect(['a/B.PDF', 'a.b.htm', 'a.odt', '.txt/a'].map(toSourceFormat)).toEqual(['pdf', 'html', undefined, undefined])
 * ```
 */
export function toSourceFormat(path: string): SourceFormat | undefined {
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  return (sourceFormats as Record<string, SourceFormat | undefined>)[extension]
}
