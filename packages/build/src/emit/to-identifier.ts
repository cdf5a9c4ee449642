/** Words that no export can be called. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
)

/**
 * Makes the name of an export of an id.
 *
 * @param id - An id, such as `robinson-inequalities`.
 * @returns The same in camel case, with a low line between digits and after a reserved word.
 * @example
 * ```ts @import.meta.vitest
 * expect(toIdentifier('robinson-inequalities')).toBe('robinsonInequalities')
 * expect(toIdentifier('article-11-1')).toBe('article11_1')
 * expect(toIdentifier('default')).toBe('default_')
 * ```
 */
export function toIdentifier(id: string): string {
  const name = id
    .replace(/(?<=\d)-(?=\d)/g, '_')
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return reserved.has(name) ? `${name}_` : name
}
