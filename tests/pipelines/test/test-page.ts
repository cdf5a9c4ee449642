import { quotes, recommendations } from '@florilegium/multilateralism/making-it-matter'
import { expect, test } from 'vitest'
import type { OpenPage } from '../src/open-page.js'
import type { Pipeline } from '../src/pipeline.js'
import { isInView } from '../src/is-in-view.js'
import { textOf } from '../src/text-of.js'

/** What the page of the brief is held to, whatever built it. */
export function testPage({ plain }: Pipeline, open: () => OpenPage): void {
  test('shows a quotation, word for word', async () => {
    const words = open().page.locator('blockquote p', { hasText: 'business as usual' })
    expect(await textOf(words)).toBe(quotes['robinson-inequalities'].text)
  })

  test('shows the part of a quotation that the writer chose, in a block and in a sentence', async () => {
    const { page } = open()
    const block = page.locator('blockquote p', { hasText: 'standing up for those values' })
    expect(await textOf(block)).toMatch(
      /^The best way to protect our interests is by standing up for those values (…|\.\.\.)$/,
    )
    const sentence = page.locator('p', { hasText: 'less a new design' })
    expect(await textOf(sentence)).toMatch(
      /than [“"]?a cold, hard look at what doesn[’']t work[”"]?(\d+| \(.*?\)), and a reason/,
    )
  })

  test('shows the recommendations of the report, word for word and in their order', async () => {
    const shown = await textOf(open().page.locator('body'))
    const numbered = Object.values(recommendations).filter(({ kind }) => kind === 'numbered')
    const words = numbered.flatMap(({ title, text }) => [title ?? '', text])
    expect(words.length).toBe(10)
    const places = words.map((each) => shown.indexOf(each))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('links a citation to what is cited', async () => {
    const { page } = open()
    const link = page.locator('p', { hasText: 'is an invitation to look' }).getByRole('link')
    const target = await link.getAttribute('href')
    await link.click()
    await page.waitForURL((url) => url.hash === target)
    const entry = page.locator(target ?? '')
    await expect.poll(() => isInView(entry)).toBe(true)
    expect(await textOf(entry)).toMatch(
      /Making it Matter: Thought Experiments for Meaningful Multilateralism/,
    )
  })

  if (!plain) {
    test('wears our stylesheet, whatever the theme says of block quotes', async () => {
      const figure = open().page.locator('figure.florilegium-quote').first()
      const [bar, theirs] = await figure.evaluate((node) =>
        [node, node.querySelector('blockquote') as Element].map(
          (each) => getComputedStyle(each).borderLeftWidth,
        ),
      )
      expect({ bar, theirs }).toEqual({ bar: '3px', theirs: '0px' })
    })
  }

  test('has nothing that the browser complains about, and asks for nothing from elsewhere', () => {
    expect(open().complaints).toEqual([])
  })
}
