import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief } from '../src/paths.js'
import { seatWriter, type Writer } from '../src/writer.js'

describe('what a writer sees in a real VS Code, with the packaged extension', () => {
  let writer: Writer

  beforeAll(async () => {
    writer = await seatWriter()
  })
  afterAll(() => writer?.leave())

  test('the quotation, its speaker and its citation beside the pointer', async () => {
    await writer.pointAt('robinson-inequalities', writer.hover.getByText('— Mary Robinson'))
    await expect(writer.hover.innerText()).resolves.toMatch(
      /The coronavirus pandemic has dealt, I hope, a real death-blow.*— Mary Robinson, in Making it Matter \(GIGA and Körber-Stiftung 2021\)/s,
    )
    await writer.page.keyboard.press('Escape')
  })

  test('the ids that fit, and the quotation of the chosen one', async () => {
    await writer.goToLine(await lineOf('## Decision 2'))
    await writer.page.keyboard.type('\n\n::quote{#ber')
    await writer.suggestions.getByText('berti-open-societies').waitFor()
    await writer.open(
      'Control+Space',
      writer.page.locator('.suggest-details').getByText('The best way to protect our interests'),
    )
    await writer.page.keyboard.press('Enter')
    await writer.editor.getByText('::quote{#berti-values}').waitFor()
  })

  test('a mark under an unknown id, and a message that names the nearest', async () => {
    await writer.page.keyboard.press('ArrowLeft')
    await writer.page.keyboard.press('Backspace')
    await writer.squiggles.waitFor()
    await writer.pointAt(
      'berti-value',
      writer.hover.getByText('Unknown id "berti-value". Did you mean "berti-values"?'),
    )
    await writer.page.keyboard.press('Escape')
  })

  test('the nearest id as a quick fix', async () => {
    await writer.open('Control+.', writer.page.getByText('Change to "berti-values"'))
    await writer.page.keyboard.press('Enter')
    await writer.squiggles.waitFor({ state: 'detached' })
    await writer.editor.getByText('::quote{#berti-values}').waitFor()
  })

  test('a pick that finds a recommendation by its words, however fast they are confirmed, and inserts it on a line of its own', async () => {
    await writer.goToLine(await lineOf('## Why now'))
    await writer.runCommand('Florilegium: Insert Recommendation…')
    await writer.pick.getByText('#serious-conversation').waitFor()
    await writer.page.keyboard.type('global public goods')
    await writer.page.keyboard.press('Enter')
    await writer.pick.getByText('Directive, which keeps up with its source').waitFor()
    await writer.page.keyboard.press('Enter')
    await writer.editor
      .getByText('::recommendation{#flexible-forums}')
      .filter({ visible: true })
      .first()
      .waitFor()
  })

  test('words of a source that are pasted, as a quotation with its citation, and plain text one step away', async () => {
    await writer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await writer.goToLine((await lineOf('## Why now')) - 2)
    await writer.page.keyboard.type('\n\nIt is ')
    await writer.page.evaluate(() =>
      navigator.clipboard.writeText(
        'an invitation to look at the underlying causes of the international order’s shortcomings',
      ),
    )
    await writer.page.keyboard.press('Control+v')
    await writer.editor.getByText('It is “an invitation to look at the underlying causes').waitFor()
    await writer.open('Control+.', writer.page.getByText('Insert as Block Quote with Citation'))
    await writer.page.getByText('Insert Plain Text').waitFor()
    await writer.page.keyboard.press('Escape')
  })

  test('the library by keyboard alone: documents, sections, and the records in them, with their words for a screen reader', async () => {
    const { page } = writer
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await writer.runCommand('Florilegium: Focus on Library View')
    await page.getByRole('treeitem', { name: /^Making it Matter/ }).waitFor()
    await press('Home', 'ArrowDown', 'ArrowRight')
    await page
      .getByRole('treeitem', { name: /^Editorial/ })
      .first()
      .waitFor()
    await press('ArrowRight', 'ArrowDown', 'ArrowRight')
    await page
      .getByRole('treeitem', { name: /^Quotation, Sebastian Groth: The ‘new multilateralism’ is a mosaic/ })
      .waitFor()
  })

  test('a record that is dragged from the library into the text', async () => {
    const { page } = writer
    const record = page.getByRole('treeitem', { name: /^Quotation, Sebastian Groth: The ‘new/ })
    const target = writer.editor.getByText('## Why now')
    await record.hover()
    await page.mouse.down()
    await target.hover()
    await page.keyboard.down('Shift')
    await target.hover({ position: { x: 5, y: 5 } })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await writer.editor.getByText('::quote{#groth').waitFor()
  })

  test('the quotations of the manuscript with their verdicts, and the count in the status bar', async () => {
    await writer.page
      .getByRole('treeitem', { name: /^Verbatim\. more than two thirds of German respondents/ })
      .waitFor()
    await writer.page
      .getByRole('button', { name: /^Quotations: \d+, verified: \d+, to look at: 0/ })
      .waitFor()
  })

  test('the walkthrough, with its steps', async () => {
    const { page } = writer
    await writer.runCommand('Welcome: Open Walkthrough...')
    await writer.pick.getByText('Florilegium').first().waitFor()
    await page.keyboard.type('Florilegium')
    await page.keyboard.press('Enter')
    const steps = page.locator('.gettingStartedContainer')
    await steps.getByText('Insert a quotation').first().waitFor()
  })
})

/** The number of the line of the brief that has these words, from 1. */
async function lineOf(words: string): Promise<number> {
  const lines = (await readFile(brief, 'utf8')).split('\n')
  return lines.findIndex((line) => line.includes(words)) + 1
}
