/**
 * Says which folder a file or folder is in.
 *
 * @param path - An absolute path with `/` between its folders.
 * @returns The folder; nothing for a root.
 * @example
 * ```ts @import.meta.vitest
 * expect(parentOf('/project/brief/brief.md')).toBe('/project/brief')
 * expect(parentOf('/project')).toBe('/')
 * expect(parentOf('/')).toBeUndefined()
 * expect(parentOf('C:/work')).toBe('C:/')
 * ```
 */
export function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/')
  if (slash < 0 || slash === path.length - 1) return undefined
  const parent = path.slice(0, slash)
  return parent === '' || parent.endsWith(':') ? `${parent}/` : parent
}

/**
 * Finds what a path means in a folder.
 *
 * @param folder - An absolute path.
 * @param path - A path from there, or an absolute one.
 * @returns The absolute path, without `.` and `..`.
 * @example
 * ```ts @import.meta.vitest
 * expect(resolvePath('/project/brief', '../sources/./report.txt')).toBe('/project/sources/report.txt')
 * expect(resolvePath('/', 'a')).toBe('/a')
 * expect(resolvePath('/project', '/other')).toBe('/other')
 * ```
 */
export function resolvePath(folder: string, path: string): string {
  const all = isAbsolute(path) ? path : `${folder}/${path}`
  const [root = '', ...parts] = all.split('/')
  const kept: string[] = []
  for (const part of parts) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return `${root}/${kept.join('/')}`
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}
