/**
 * Finds a quantile: the value that the given share of all values does not exceed.
 *
 * @param values - The values, in any order; at least one.
 * @param share - From 0 to 1; 0.5 for the median.
 * @returns The quantile by nearest rank.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/**
 * Finds the median.
 *
 * @param values - The values, in any order; at least one.
 * @returns The median by nearest rank.
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * Adds numbers up.
 *
 * @param values - The numbers.
 * @returns Their sum.
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
