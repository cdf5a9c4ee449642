import { expect, test } from 'vitest'
import { comparePaired, fastestOf, timeInTurns } from './time-in-turns.js'

test('competitors take turns at each item, in an order that rotates and turns round, and a first round is not counted', async () => {
  const order: string[] = []
  const runs = ['a', 'b'].map((name) => (item: number) => {
    order.push(`${name}${item}`)
  })
  const times = await timeInTurns(runs, { items: [1, 2], rounds: 2 })
  expect(order).toEqual(['a1', 'b1', 'b2', 'a2', 'b1', 'a1', 'a2', 'b2', 'b1', 'a1', 'a2', 'b2'])
  expect(times.map((rounds) => rounds.map(({ length }) => length))).toEqual([
    [2, 2],
    [2, 2],
  ])
})

test('the fastest round of each item is taken by itself', () => {
  expect(
    fastestOf([
      [1, 20],
      [3, 10],
    ]),
  ).toEqual([1, 10])
})

test('competitors are compared by their fastest rounds, and round by round', () => {
  const times = [
    [2, 90],
    [30, 40],
    [4, 44],
  ]
  const base = [
    [1, 45],
    [10, 20],
    [1, 15],
  ]
  expect(comparePaired(times, base)).toEqual({ fastest: 42 / 16, median: 70 / 30 })
})
