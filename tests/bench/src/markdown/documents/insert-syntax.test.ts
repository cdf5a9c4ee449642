import { expect, test } from 'vitest'
import { insertSyntax } from './insert-syntax.js'

const create = (number: number) =>
  number % 2 === 0
    ? ({ kind: 'inline', text: `[@key-${number}]` } as const)
    : ({ kind: 'block', text: `::quote{#id-${number}}` } as const)

const insert = (text: string, every: number) => {
  const { documents, count } = insertSyntax([{ id: 'one', text }], { every, create })
  return { text: documents[0]?.text, count }
}

test('citations stand before the last mark of a paragraph, and quotations after it', () => {
  expect(insert('One two three.\n\nFour five six', 3)).toEqual({
    text: 'One two three [@key-0].\n\nFour five six\n\n::quote{#id-1}',
    count: 2,
  })
})

test('a paragraph takes two at most, and the next one takes what is left', () => {
  expect(insert('One two three four five six.\n\nSeven.', 2).text).toBe(
    'One two three four five six [@key-0].\n\n::quote{#id-1}\n\nSeven [@key-2].',
  )
})

test('headings, lists, tables, block quotes, definitions and code stay as they are', () => {
  const text =
    '# One two\n\n- one\n\n  two\n\n| one |\n| --- |\n\n> one\n\n[one]: two\n\n```\none\n\ntwo\n\nthree\n```\n\n    four'
  expect(insert(text, 1)).toEqual({ text, count: 0 })
})

test('a paragraph that quotes, or stands after a block quote, gets no citation', () => {
  const text = 'One “two” three.\n\n> Four.\n\nFive.'
  expect(insert(text, 1)).toEqual({ text, count: 0 })
})
