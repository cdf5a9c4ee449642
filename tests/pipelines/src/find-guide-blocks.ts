/** A fenced block, and the first file that the paragraph before it names. */
const pattern = /^(?:[^\n`]*`([^`\n]+)`(?:(?!\n\n)[^])*?:\n\n)?```(\w+)\n([^]*?)^```$/gm

/** A fenced block of a guide. */
export interface GuideBlock {
  /** The file that it shows. */
  path?: string
  language: string
  content: string
  /** Where the content begins in the guide. */
  start: number
}

/**
 * Finds the fenced blocks of a guide.
 *
 * @param guide - Its text.
 * @returns The blocks, in order.
 */
export function findGuideBlocks(guide: string): GuideBlock[] {
  return Array.from(
    guide.matchAll(pattern),
    ({ 0: whole, 1: path, 2: language = '', 3: content = '', index }) => ({
      ...(path !== undefined && { path }),
      language,
      content,
      start: index + whole.length - content.length - '```'.length,
    }),
  )
}
