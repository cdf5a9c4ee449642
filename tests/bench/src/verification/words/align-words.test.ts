import { expect, test } from 'vitest'
import { alignWords } from './align-words.js'

const passage = 'the end the cat sat on the mat in the end'.split(' ')

test('words that stand in the passage cost nothing and are found', () => {
  const alignment = alignWords(['sat', 'on', 'the', 'mat'], passage)
  expect(alignment).toEqual({ start: 4, end: 8, cost: 0, differences: [] })
})

test('replaced, added and left-out words are named', () => {
  expect(alignWords(['cat', 'lay', 'on', 'the', 'mat'], passage)).toMatchObject({
    cost: 1,
    differences: [{ quoted: 'lay', source: 'sat' }],
  })
  expect(alignWords(['cat', 'sat', 'down', 'on', 'the', 'mat'], passage)).toMatchObject({
    cost: 1,
    differences: [{ quoted: 'down', source: '' }],
  })
  expect(alignWords(['cat', 'sat', 'the', 'mat', 'in'], passage)).toMatchObject({
    cost: 1,
    differences: [{ quoted: '', source: 'on' }],
  })
})

test('words that are not there cost one each', () => {
  expect(alignWords(['dogs', 'bark'], passage).cost).toBe(2)
})
