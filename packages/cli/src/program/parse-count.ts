import { InvalidArgumentError } from 'commander'

/**
 * Reads a number on the command line.
 *
 * @param value - As it is written.
 * @returns The number.
 * @throws {InvalidArgumentError} If it is no whole number from 0.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseCount('12')).toBe(12)
 * expect(() => parseCount('-1')).toThrow('Expected a number from 0.')
 * ```
 */
export function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a number from 0.')
  return Number(value)
}
