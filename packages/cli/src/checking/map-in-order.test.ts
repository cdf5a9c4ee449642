import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapInOrder } from './map-in-order.js'

test('a slow runner holds up neither the others nor the order, and no more is begun ahead than is allowed', async () => {
  const begun: number[] = []
  let release = (): void => undefined
  const slow = async (item: number): Promise<string> => {
    await new Promise<void>((resolve) => (release = resolve))
    return `slow ${item}`
  }
  const fast = async (item: number): Promise<string> => {
    begun.push(item)
    await Promise.resolve()
    return `fast ${item}`
  }
  const results = mapInOrder([1, 2, 3, 4, 5, 6], { runners: [slow, fast], ahead: 4 })
  const first = results.next()
  await setTimeout(10)
  expect(begun).toEqual([2, 3, 4])
  release()
  expect((await first).value).toBe('slow 1')
  expect((await results.next()).value).toBe('fast 2')
  expect((await results.next()).value).toBe('fast 3')
  await results.return()
})

test('what a task throws is thrown, whoever did it', async () => {
  const runners = [
    () => setTimeout(5, 'late'),
    (item: number) => Promise.reject<string>(new Error(`${item} cannot be read`)),
  ]
  const results = mapInOrder([1, 2], { runners, ahead: 2 })
  await expect(results.next()).rejects.toThrow('2 cannot be read')
})
