import { readManuscript, type ReadManuscriptResult } from '@florilegium/core'
import {
  parseManuscript,
  toProseBlocks,
  type ManuscriptSyntax,
  type ParsedManuscript,
} from '@florilegium/core/lezer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from './read-corpus.js'

/** What changes how the text around it is read, and some that does not. */
const typed = [
  'x',
  ' ',
  '"',
  '“',
  '”',
  "'",
  '\n',
  '\n\n',
  '> ',
  '- ',
  '    ',
  '`',
  '```\n',
  '---\n',
  '*',
  '[',
  '](a) ',
  '[@a]',
  '[^1]: ',
  '[a]: b\n',
  '| ',
  ':::quote{#a}\n',
  '— Ada Berg',
  '<!-- ',
  '\r\n',
  '\uFEFF',
]

/** Where a change is made, as a share of the text, what is taken away there and what is written. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(30),
  written: fc.oneof(fc.constantFrom(...typed), fc.constant('')),
})

const read = (parsed: ParsedManuscript): ReadManuscriptResult => readManuscript(toProseBlocks(parsed))

test('after any changes a manuscript is read as if it were new', () => {
  const manuscripts = readCorpus()
  fc.assert(
    fc.property(
      fc.constantFrom(...manuscripts),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (one, edits) => {
        const syntax: ManuscriptSyntax = one.isMdx ? 'mdx' : 'markdown'
        let { text } = one
        let parsed = parseManuscript(text, { syntax })
        for (const { at, removed, written } of edits) {
          const from = Math.round(at * text.length)
          const to = Math.min(text.length, from + removed)
          text = text.slice(0, from) + written + text.slice(to)
          const changes = [{ fromA: from, toA: to, fromB: from, toB: from + written.length }]
          parsed = parseManuscript(text, { syntax, previous: parsed, changes })
        }
        expect(read(parsed)).toEqual(read(parseManuscript(text, { syntax })))
      },
    ),
    { numRuns: 1500, seed: 1 },
  )
})
