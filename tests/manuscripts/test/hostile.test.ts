import { readManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** Texts on which readers that look back and forth take forever. */
const hostile: Record<string, string> = {
  'straight marks': '"',
  'straight marks with words': '"a ',
  'single marks': "' '",
  'curly openings': '“',
  'openings and wrong closings': '“»',
  'openings of every kind': '“«„‘‚「『《"\'',
  brackets: '[',
  'closing brackets': ']',
  'citations in brackets': '[@a ',
  keys: '@a',
  'block quotes': '>',
  'block quotes on lines': '> "a\n',
  'names and verbs': 'Ada said ',
  commas: 'a, ',
  dashes: '— ',
  'template tags': '{{ ',
  elements: '<a {{x}} ',
  directives: ':a[',
  footnotes: '[^a] ',
  'table cells': '| "a b c d" ',
  emphasis: '*a _b ',
}

/** Reading ten times as much may take ten times as long; what is quadratic takes a hundred times. */
const FACTOR = 40

test.each(Object.entries(hostile))('time grows with the length of a text of %s', (_, unit) => {
  const time = (length: number): number => {
    const text = repeat(unit, length)
    const start = performance.now()
    readManuscript(toProseBlocks(parseManuscript(text)))
    return performance.now() - start
  }
  time(20_000)
  const short = Math.max(time(20_000), 4)
  expect(time(200_000) / short).toBeLessThan(FACTOR)
})
