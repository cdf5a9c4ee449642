import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below: (limit: number) => number
  /** A number from 0 to below 1. */
  fraction: () => number
  /** One of the items. */
  pick: <Item>(items: readonly Item[]) => Item
}

/**
 * Makes a source of random numbers.
 *
 * @param seed - Any whole number. The same seed gives the same numbers.
 * @returns The source.
 */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1)
  return {
    below,
    fraction: () => uniformFloat64(generator),
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
  }
}
