import { findGuideBlocks } from './find-guide-blocks.js'

/**
 * Puts files into the blocks of a guide that show them.
 *
 * @param guide - Its text.
 * @param files - The texts of the files, by their paths.
 * @returns The text with the blocks as they ought to be.
 */
export function updateGuide(guide: string, files: Record<string, string>): string {
  let updated = guide
  for (const { path, content, start } of findGuideBlocks(guide).reverse()) {
    const file = path === undefined ? undefined : files[path]
    if (file !== undefined) updated = updated.slice(0, start) + file + updated.slice(start + content.length)
  }
  return updated
}
