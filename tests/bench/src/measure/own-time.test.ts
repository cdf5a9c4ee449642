import { expect, test } from 'vitest'
import { ownTime } from './own-time.js'

test('it never goes faster than the clock, nor back', () => {
  const clock = performance.now()
  const start = ownTime()
  let sum = 0
  for (let index = 0; index < 1e7; index++) sum += index % 7
  const end = ownTime()
  expect(sum).toBeGreaterThan(0)
  expect(end).toBeGreaterThan(start)
  expect(end - start).toBeLessThanOrEqual(performance.now() - clock)
})
