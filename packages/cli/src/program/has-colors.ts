/**
 * Tells whether a stream may be coloured.
 *
 * @param isTerminal - Whether it is a terminal.
 * @param env - The environment: `NO_COLOR` forbids colours, `FORCE_COLOR` demands them.
 * @returns Whether it may.
 * @example
 * ```ts @import.meta.vitest
 * expect(hasColors(true, {})).toBe(true)
 * expect(hasColors(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
 * expect(hasColors(false, { FORCE_COLOR: '1' })).toBe(true)
 * expect(hasColors(true, { TERM: 'dumb' })).toBe(false)
 * ```
 */
export function hasColors(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '' } = env
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}
