import { relative, sep } from 'node:path'

/**
 * Writes a path as reports show it: from the folder that the command was run in, with `/` between its folders.
 *
 * @param path - An absolute path.
 * @param directory - The folder.
 * @returns The path from there.
 * @example
 * ```ts @import.meta.vitest
 * expect(toShownPath('/project/drafts/brief.md', '/project')).toBe('drafts/brief.md')
 * ```
 */
export function toShownPath(path: string, directory: string): string {
  return relative(directory, path).split(sep).join('/') || '.'
}
