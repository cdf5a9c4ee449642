import { plugins } from '@citation-js/core'
import { expect, test } from 'vitest'
import { createBibliography, toBibtex } from './create-bibliography.js'

test('a made-up bibliography says the same as CSL-JSON and as BibTeX', async () => {
  await import('@citation-js/plugin-bibtex')
  const items = createBibliography(12)
  const read = plugins.input.chain(toBibtex(items), { generateGraph: false })
  expect(new Set(items.map(({ id }) => id)).size).toBe(12)
  expect(
    read.map(({ id, title, author, page, volume }) => ({
      id,
      title,
      author,
      page,
      volume: Number(volume) || undefined,
    })),
  ).toEqual(items.map(({ id, title, author, page, volume }) => ({ id, title, author, page, volume })))
})
