import { toFileRange, type ProseBlock } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'
import { readCorpus } from './read-corpus.js'

/** The pieces that were read from another text: line ends, escapes, entities, and what is no prose. */
function isRead(block: ProseBlock, index: number): boolean {
  const piece = block.pieces[index]
  const end = block.pieces[index + 1]?.text ?? block.text.length
  return piece !== undefined && piece.end - piece.start !== end - piece.text
}

test.each(readCorpus().map((manuscript) => [manuscript.name, manuscript] as const))(
  'every character of %s is where its block says',
  (_, { text, isMdx }) => {
    for (const block of toProseBlocks(parseManuscript(text, { syntax: isMdx ? 'mdx' : 'markdown' }))) {
      let end = block.range.start
      block.pieces.forEach((piece, index) => {
        expect(piece.start).toBeGreaterThanOrEqual(end)
        end = piece.end
        const words = block.text.slice(piece.text, block.pieces[index + 1]?.text)
        if (isRead(block, index)) expect(words).toHaveLength(1)
        else if (words !== '\n' && words !== '\uFFFC') expect(text.slice(piece.start, piece.end)).toBe(words)
      })
      expect(end).toBe(block.range.end)
      expect(toFileRange(block, { start: 0, end: block.text.length })).toEqual(block.range)
    }
  },
)

test('a keystroke parses to what parsing anew gives', () => {
  for (const { text, isMdx } of readCorpus()) {
    const syntax = isMdx ? ('mdx' as const) : ('markdown' as const)
    const previous = parseManuscript(text, { syntax })
    for (const typed of ['x', '"', '\n', '> ', '`', '---\n', '[^1]: ', ':::quote\n', '\uFEFF']) {
      for (let at = 0; at <= text.length; at += Math.max(1, Math.floor(text.length / 12))) {
        const changed = text.slice(0, at) + typed + text.slice(at)
        const changes = [{ fromA: at, toA: at, fromB: at, toB: at + typed.length }]
        const again = toProseBlocks(parseManuscript(changed, { syntax, previous, changes }))
        expect(again).toEqual(toProseBlocks(parseManuscript(changed, { syntax })))
      }
    }
  }
})
