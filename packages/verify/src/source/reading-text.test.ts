import { describe, expect, test } from 'vitest'
import { sectionAt, sectionRange, toOriginalRange, toOriginalRanges, toReadingText } from './reading-text.js'

//            0123456789012345678901234567
const text = 'second part; head; first par'
const reading = toReadingText({
  id: 'a',
  text,
  language: 'en',
  extracted: true,
  sections: [
    {
      id: 'one',
      ranges: [
        { start: 19, end: 28 },
        { start: 0, end: 6 },
      ],
    },
    { id: 'two', ranges: [{ start: 7, end: 11 }] },
  ],
})

describe('a reading text', () => {
  test('without sections is the text, in one piece', () => {
    expect(toReadingText({ id: 'a', text })).toEqual({
      id: 'a',
      text,
      language: undefined,
      extracted: false,
      pieces: [{ start: 0, end: 28, origin: 0, section: undefined }],
    })
  })

  test('with sections has their pieces in reading order, and nothing else', () => {
    expect(reading).toEqual({
      id: 'a',
      text: 'first par\nsecond\npart',
      language: 'en',
      extracted: true,
      pieces: [
        { start: 0, end: 9, origin: 19, section: 'one' },
        { start: 10, end: 16, origin: 0, section: 'one' },
        { start: 17, end: 21, origin: 7, section: 'two' },
      ],
    })
  })

  test('knows the section of an offset, and how far it goes', () => {
    expect([0, 9, 10, 16, 17, 20].map((offset) => sectionAt(reading, offset))).toEqual([
      'one',
      'one',
      'one',
      'one',
      'two',
      'two',
    ])
    expect([sectionRange(reading, 12), sectionRange(reading, 18)]).toEqual([
      { start: 0, end: 16 },
      { start: 17, end: 21 },
    ])
  })

  test('leads back to the text as given', () => {
    expect(toOriginalRanges(reading, { start: 6, end: 19 })).toEqual([
      { start: 25, end: 28 },
      { start: 0, end: 6 },
      { start: 7, end: 9 },
    ])
    expect(toOriginalRange(reading, { start: 6, end: 13 })).toEqual({ start: 0, end: 28 })
    expect(toOriginalRange(reading, { start: 10, end: 10 })).toEqual({ start: 0, end: 0 })
    expect(toOriginalRange(reading, { start: 9, end: 9 })).toEqual({ start: 28, end: 28 })
  })

  const wrong: Record<string, { start: number; end: number }> = {
    'begins before the text': { start: -1, end: 4 },
    'ends after the text': { start: 0, end: 29 },
    'ends before it begins': { start: 5, end: 4 },
    'is no number': { start: NaN, end: 4 },
  }
  test.each(Object.entries(wrong))('is refused where a range %s', (_, range) => {
    expect(() => toReadingText({ id: 'a', text, sections: [{ id: 'one', ranges: [range] }] })).toThrow(
      new RangeError(
        `Section "one" of "a" has a range from ${range.start} to ${range.end}; the text has 28 code units.`,
      ),
    )
  })
})
