/**
 * Formats a number with three significant digits, as a person reads it: 0.0123, 4.56, 1 230.
 *
 * @param value - The number, or undefined where none was measured.
 * @returns The text; a dash for no number.
 */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (value === 0) return '0'
  const size = Math.floor(Math.log10(Math.abs(value)))
  if (size >= 2)
    return Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ' ')
  return String(Number(value.toPrecision(3)))
}

/**
 * Formats a ratio.
 *
 * @param value - The number to compare.
 * @param unit - What it is divided by.
 * @returns The text, as "2.5×"; a dash where one of them was not measured.
 */
export function formatRatio(value: number | undefined, unit: number | undefined): string {
  return value === undefined || unit === undefined ? '–' : `${formatNumber(value / unit)}×`
}
