import type { ServerCapabilities } from 'vscode-languageserver'

/**
 * Joins what the parts of the server can do.
 *
 * @param parts - What each part can do.
 * @returns All of it.
 * @example
 * ```ts @import.meta.vitest
 * const parts = [{ hoverProvider: true }, { workspace: { a: 1 } }, { workspace: { b: 2 } }]
 * expect(mergeCapabilities(parts)).toEqual({ hoverProvider: true, workspace: { a: 1, b: 2 } })
 * ```
 */
export function mergeCapabilities(parts: readonly ServerCapabilities[]): ServerCapabilities {
  const workspace = Object.assign(
    {},
    ...parts.map((part) => part.workspace),
  ) as ServerCapabilities['workspace']
  const all = Object.assign({}, ...parts) as ServerCapabilities
  return Object.keys(workspace ?? {}).length > 0 ? { ...all, ...(workspace && { workspace }) } : all
}
