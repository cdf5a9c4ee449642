import { describe, expect, test } from 'vitest'
import { filterWindows } from '../index/filter-windows.js'
import { bucketOf, createSegment, type Segment } from '../index/segment.js'
import { createPattern } from '../quotation/pattern.js'
import { toReadingText } from '../source/reading-text.js'
import { createLocator, lookUp, visitWindows } from './candidates.js'
import { findPassages } from './find-passages.js'
import { isRecognisable } from './is-recognisable.js'
import { locate } from './locate.js'
import { placeRangeOf } from './place-range.js'

const words = Array.from({ length: 3000 }, (_, word) => `word${((word * 7919) % 3001).toString(36)}x`)
const first = toReadingText({ id: 'first', text: words.slice(0, 1500).join(' ') })
const second = toReadingText({ id: 'second', text: words.slice(1500).join(' ') })
const segment = createSegment([first, second])
const pattern = createPattern(words.slice(2000, 2010).join(' '), [])
const offset = second.text.indexOf(pattern.text)
const windows: { hash: number; word: number }[] = []
visitWindows(pattern, (hash, word) => windows.push({ hash, word }))
const whole = { ids: undefined, similar: false }
const similar = { ids: undefined, similar: true }
const look = (segment: Segment) => lookUp(segment, pattern, placeRangeOf(segment)).buckets

describe('a segment', () => {
  test('has each window in its bucket, at its offset over all texts', () => {
    for (const { hash, word } of windows) {
      const bucket = bucketOf(hash, segment.shift)
      const places = segment.entries.subarray(segment.heads[bucket], segment.heads[bucket + 1])
      expect(Array.from(places)).toContain(first.text.length + offset + (pattern.words.starts[word] ?? 0))
    }
    expect(segment.heads.at(-1)).toBe(segment.entries.length)
    expect(segment.heads.every((head, at) => at === 0 || head >= (segment.heads[at - 1] ?? 0))).toBe(true)
    expect(new Set(segment.entries).size).toBe(segment.entries.length)
  })

  test('that is filtered has the windows that are looked for, and few others', () => {
    const filtered = createSegment([first, second], filterWindows(windows.map(({ hash }) => hash)))
    expect(filtered.entries.length).toBeLessThan(200)
    const buckets = look(filtered)
    expect(buckets.map(({ word }) => word).sort((a, b) => a - b)).toEqual(
      windows.map(({ word }) => word).sort((a, b) => a - b),
    )
  })
})

describe('looking up', () => {
  test('gives no window that stands nowhere', () => {
    const sizes = look(segment).map(({ from, to }) => to - from)
    expect(sizes).toHaveLength(windows.length)
    expect(sizes.every((size) => size > 0)).toBe(true)
  })

  test('gives none of other sources than those that are accepted', () => {
    const look = (id: string) => lookUp(segment, pattern, placeRangeOf(segment, new Set([id]))).buckets
    expect(look('second')).toHaveLength(windows.length)
    expect(look('first').length).toBeLessThan(windows.length)
    for (const { from, to } of look('first'))
      for (const place of segment.entries.subarray(from, to)) expect(place).toBeLessThan(first.text.length)
  })

  test('says what stands at a place only if the letters do, and the source is accepted', () => {
    const at = first.text.length + offset
    expect(createLocator(segment, pattern)(at, 0, Infinity)).toEqual({
      reading: second,
      word: 0,
      offset,
    })
    expect(createLocator(segment, pattern)(at + 1, 0, Infinity)).toBeUndefined()
    expect(createLocator(segment, pattern, new Set(['first']))(at, 0, Infinity)).toBeUndefined()
  })

  test('finds the passage where most windows stand as they do in the quotation, and the bounds of what stands there', () => {
    const { entries } = segment
    const [best, ...others] = findPassages(pattern, {
      buckets: look(segment),
      entries,
      windows: windows.length,
      locator: createLocator(segment, pattern),
    })
    expect(others).toEqual([])
    const origins = best?.map(({ offset, word }) => offset - (pattern.words.starts[word] ?? 0))
    expect(origins).toEqual([offset, offset, offset])
  })

  test('finds no passage where fewer windows agree than a quotation must have', () => {
    const scattered = createPattern(words.filter((_, at) => at % 300 === 7).join(' '), [])
    const found = locate(segment, scattered, similar)
    expect(found).toEqual([])
  })
})

describe('locating', () => {
  test('finds all passages where a quotation stands whole, and no others', () => {
    const text = 'They met in the great hall. They met in the great house. They met in the great hall.'
    const hall = createSegment([toReadingText({ id: 'a', text })])
    const located = locate(hall, createPattern('met in the great hall', []), whole)
    expect(located.map(({ different, range }) => [different, range.start])).toEqual([
      [0, 5],
      [0, 62],
    ])
  })

  test('lays a changed quotation on the passage it comes from, if what is similar is looked for', () => {
    const changed = createPattern(pattern.text.replace(words[2005] ?? '', 'stranger'), [])
    const [best] = locate(segment, changed, similar)
    expect([best?.reading.id, best?.different]).toEqual(['second', 2])
    expect(locate(segment, changed, whole)).toEqual([])
  })
})

describe('a passage is recognisable', () => {
  const [located] = locate(segment, createPattern(pattern.text, []), whole)
  if (!located) throw new Error('A passage is expected.')
  const { letterCount } = located.sides.pattern.words
  const withShare = (share: number) => ({ matched: share * letterCount, different: 3, letterCount })

  test('where nothing differs', () => {
    expect(isRecognisable({ matched: 0, different: 0, letterCount }, 1e9)).toBe(true)
  })

  test('where it has nearly half of the letters, however many words the sources have', () => {
    expect([isRecognisable(withShare(0.46), 1e12), isRecognisable(withShare(0.3), 1e12)]).toEqual([
      true,
      false,
    ])
  })

  test('where it has fewer, if as many stand nowhere by chance; but never with hardly any', () => {
    expect([isRecognisable(withShare(0.3), 2), isRecognisable(withShare(0.15), 2)]).toEqual([true, false])
  })
})
