import { quotes, recommendations } from '@florilegium/multilateralism/making-it-matter'
import { expect, test } from 'vitest'
import type { OpenPage } from '../src/open-page.js'
import { textOf } from '../src/text-of.js'

/** What the page of the brief is held to, whatever built it. */
export function testPage(open: () => OpenPage): void {
  test('shows a quotation, word for word', async () => {
    const words = open().page.locator('figure.florilegium-quote blockquote')
    expect(await textOf(words.first())).toBe(quotes['robinson-inequalities'].text)
  })

  test('shows the recommendations, in their order', async () => {
    const shown = await open().page.locator('figure.florilegium-recommendation blockquote').all()
    const { number, title, text } = recommendations['narrative']
    expect(await Promise.all(shown.map(textOf))).toEqual([`${number}. ${title} ${text}`])
  })

  test('links a citation to its entry in the bibliography', async () => {
    const { page } = open()
    await page.locator('a[role=doc-biblioref]').first().click()
    await page.waitForURL(/#ref-making-it-matter$/)
    const entry = page.locator('[role=doc-bibliography] #ref-making-it-matter')
    expect(await textOf(entry)).toMatch(/Making it Matter: Thought Experiments for Meaningful Multilateralism/)
    await entry.scrollIntoViewIfNeeded()
  })

  test('has nothing that the browser complains about, and asks for nothing from elsewhere', () => {
    expect(open().complaints).toEqual([])
  })
}
