import { expect, test } from 'vitest'
import { findQuotingStretches } from './find-quoting-stretches.js'

const cases: Record<string, [text: string, stretches: string[]]> = {
  'clear pairs alone': [
    'He said “so it is now” and "it is not so", then went.',
    ['“so it is now”', '"it is not so"'],
  ],
  'all from the first mark to the last where a mark may be none': [
    'He said “so it is now” of the 12" and "it is not so", then went.',
    ['“so it is now” of the 12" and "it is not so"'],
  ],
  'all from the first mark to the last where some are in code': [
    'He said "so it `is" or "was` now" then.',
    ['"so it `is" or "was` now"'],
  ],
  'marks beside markup': ['He said **"so it is** now, *he* says" then.', ['"so it is** now, *he* says"']],
  'nothing where there are fewer than four words': ['The “soft power” is "so called".', []],
  'ideographs, few as they are': ['他说「相互依存相互依存」。', ['「相互依存相互依存」']],
  'each paragraph of a quotation over several, few words as it may have': [
    '“So it is.\n\n“So it was.\n\n“So be it.” Then.',
    ['“So it is.', '“So it was.', '“So be it.”'],
  ],
  'no more of a paragraph whose marks are clear, whatever the next one begins with': [
    'The “soft power” is.\n\n“So it was, and so it is now.” Then.',
    ['“So it was, and so it is now.”'],
  ],
  'both paragraphs of a quotation': [
    'He said: “So it is now, they say.\n\n“So it was, and so it is.” Then.',
    ['“So it is now, they say.', '“So it was, and so it is.”'],
  ],
  'a block quote, to its end': [
    'Said:\n> So it is now,\n> they say\n\nThen.',
    ['> So it is now,\n> they say'],
  ],
  'a block quote in a list': ['1. > So it is now.', ['> So it is now.']],
  'no sign of comparison': ['If a > b, then it is so, and b > c is not so.', []],
  'each item of a list': ['- “so it is now”\n- “so it was then', ['“so it is now”']],
  guillemets: ['Il dit : « il en est ainsi maintenant ».', ['« il en est ainsi maintenant »']],
}

test.each(Object.entries(cases))('%s', (_, [text, stretches]) => {
  expect(findQuotingStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(stretches)
})

test('a long text without words, or of one word, is read in no time', () => {
  const long = 'x'.repeat(300_000)
  expect(findQuotingStretches(`"${long}"`)).toEqual([])
  expect(findQuotingStretches(`"${'" '.repeat(100_000)}`)).toEqual([])
})
