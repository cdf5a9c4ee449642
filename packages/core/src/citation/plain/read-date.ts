import { readText } from './read-text.js'

/** A date as far as it is known. */
export interface WorkDate {
  /** Negative before Christ. */
  year?: number
  month?: number
  day?: number
  /** The last year of a range. */
  until?: number
  isCirca?: boolean
  /** A date that is not in numbers. */
  words?: string
}

/**
 * Reads a date of CSL-JSON, whatever stands there.
 *
 * @param value - The date.
 * @returns What is known of it: nothing of it may be.
 * @example
 * ```ts @import.meta.vitest
 * expect(readDate({ 'date-parts': [[2026, 1, 2]] })).toEqual({ year: 2026, month: 1, day: 2 })
 * expect(readDate({ 'date-parts': [['2019'], ['2021']] })).toEqual({ year: 2019, until: 2021 })
 * expect(readDate({ raw: '2021-03' })).toEqual({ year: 2021, month: 3 })
 * expect(readDate({ literal: 'forthcoming' })).toEqual({ words: 'forthcoming' })
 * expect(readDate('soon')).toEqual({})
 * ```
 */
export function readDate(value: unknown): WorkDate {
  if (typeof value !== 'object' || value === null) return {}
  const date = value as Record<string, unknown>
  const [first, last] = Array.isArray(date['date-parts']) ? (date['date-parts'] as unknown[]) : []
  const raw = readText(date['raw'])
  const words = readText(date['literal']) ?? raw
  const iso = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(raw ?? '')
  const [year, month, day] = readParts(Array.isArray(first) ? first : (iso?.slice(1) ?? []))
  if (year === undefined) return words === undefined ? {} : { words }
  const [until] = readParts(Array.isArray(last) ? last : [])
  const isRange = until !== undefined && until !== year
  const hasMonth = !isRange && month !== undefined && month >= 1 && month <= 12
  return {
    year,
    ...(isRange && { until }),
    ...(hasMonth && { month }),
    ...(hasMonth && day !== undefined && day >= 1 && day <= 31 && { day }),
    ...(Boolean(date['circa']) && { isCirca: true }),
  }
}

function readParts(parts: unknown[]): (number | undefined)[] {
  return parts.map((part) => {
    const number =
      typeof part === 'number' ? part : typeof part === 'string' && part.trim() !== '' ? Number(part) : NaN
    return Number.isInteger(number) && number !== 0 ? number : undefined
  })
}
