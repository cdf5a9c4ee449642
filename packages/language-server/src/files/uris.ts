import { URI, Utils } from 'vscode-uri'

/**
 * Writes a URI in the one form in which it can be compared.
 *
 * @param uri - A URI as any client writes it, or an absolute path of this machine.
 * @returns The URI.
 * @example
 * ```ts @import.meta.vitest
 * expect(toUri('file:///C:/Work/a b.md')).toBe('file:///c%3A/Work/a%20b.md')
 * expect(toUri('/texts/a.md')).toBe('file:///texts/a.md')
 * expect(toUri('C:\\Work\\a.md')).toBe('file:///c%3A/Work/a.md')
 * ```
 */
export function toUri(uri: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(uri)) return URI.parse(uri).toString()
  return URI.file(uri.replace(/^([A-Za-z]:)?([\\/].*)$/, (path) => path.replaceAll('\\', '/'))).toString()
}

/**
 * Finds what a path means in a folder.
 *
 * @param folder - The URI of the folder.
 * @param path - A path from there, or an absolute one, with either kind of slash.
 * @returns The URI of the file.
 * @example
 * ```ts @import.meta.vitest
 * expect(resolveUri('file:///texts/brief', '../a#1.md')).toBe('file:///texts/a%231.md')
 * expect(resolveUri('file:///c%3A/work', 'D:\\b.md')).toBe('file:///d%3A/b.md')
 * expect(resolveUri('vscode-vfs://github/me/it', '/b.md')).toBe('vscode-vfs://github/b.md')
 * ```
 */
export function resolveUri(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const absolute = /^[A-Za-z]:\//.test(slashed) ? `/${slashed}` : slashed
  return Utils.resolvePath(URI.parse(folder), absolute).toString()
}

/**
 * Says which folder a file or folder is in.
 *
 * @param uri - Its URI.
 * @returns The URI of the folder; nothing for a root.
 * @example
 * ```ts @import.meta.vitest
 * expect(folderOf('file:///texts/a.md')).toBe('file:///texts')
 * expect(folderOf('file:///')).toBeUndefined()
 * ```
 */
export function folderOf(uri: string): string | undefined {
  const parsed = URI.parse(uri)
  if (parsed.path === '' || parsed.path === '/') return undefined
  return Utils.dirname(parsed).toString()
}

/**
 * Tells whether a file is in a folder, at any depth.
 *
 * @param uri - The URI of the file.
 * @param folder - The URI of the folder.
 * @returns Whether it is, or is the folder itself.
 * @example
 * ```ts @import.meta.vitest
 * expect(isInFolder('file:///texts/a.md', 'file:///texts')).toBe(true)
 * expect(isInFolder('file:///workshop/a.md', 'file:///texts')).toBe(false)
 * ```
 */
export function isInFolder(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/**
 * Writes a URI as people read it: a file by its path.
 *
 * @param uri - The URI.
 * @returns The path; of other schemes the URI.
 * @example
 * ```ts @import.meta.vitest
 * expect(toShown('file:///c%3A/a%20b.md')).toBe('/c:/a b.md')
 * expect(toShown('vscode-vfs://github/a.md')).toBe('vscode-vfs://github/a.md')
 * ```
 */
export function toShown(uri: string): string {
  const { scheme, authority, path } = URI.parse(uri)
  return scheme === 'file' && authority === '' ? path : uri
}
