import type { Writer } from './writer.js'

/** What is done before each picture, in this order, each from where the one before left off. */
export const scenes: Record<string, (writer: Writer) => Promise<void>> = {
  async verbatim(writer) {
    await writer.runCommand('View: Close Primary Side Bar')
    await writer.pointAt('main players', writer.hover.getByText('Verbatim'))
  },
  async altered(writer) {
    await writer.pointAt('reasons', writer.hover.getByText('Altered', { exact: true }))
    await writer.hover.getByRole('button', { name: /^Quick Fix/ }).waitFor()
  },
  async 'quick-fix'(writer) {
    await writer.goTo(7, 3)
    await writer.page.keyboard.press('Control+.')
    await writer.page.locator('.action-widget:visible').waitFor()
  },
  async mended(writer) {
    await writer.goTo(7, 3)
    await writer.page.keyboard.press('Control+.')
    await writer.page.locator('.action-widget:visible').waitFor()
    await writer.page.keyboard.press('Enter')
    await writer.marks.waitFor({ state: 'detached' })
    await writer.editor.getByText('✗').waitFor({ state: 'detached' })
    await writer.pointAt('causes', writer.hover.getByText('Ernesto Zedillo'))
  },
  async library(writer) {
    await writer.runCommand('Florilegium: Focus on Library View')
    await writer.page.getByRole('treeitem', { name: /^Making it Matter/ }).waitFor()
    await writer.page.keyboard.press('Home')
    await writer.page.keyboard.press('ArrowDown')
    await writer.page.keyboard.press('ArrowRight')
    await writer.page
      .getByRole('treeitem', { name: /^Editorial/ })
      .first()
      .waitFor()
  },
  async preview(writer) {
    await writer.runCommand('View: Close Primary Side Bar')
    await writer.page.locator('.monaco-editor .view-lines').first().click()
    await writer.page.keyboard.press('Control+k')
    await writer.page.keyboard.press('v')
    await writer.previewHas('Mary Robinson')
  },
  async completion(writer) {
    await writer.runCommand('View: Close All Editors in Group')
    await writer.runCommand('View: Reopen Closed Editor')
    await writer.goToLine(10)
    await writer.page.keyboard.press('Enter')
    await writer.page.keyboard.press('Enter')
    await writer.page.keyboard.press('ArrowUp')
    await writer.page.keyboard.type('::quote{#berti')
    await writer.suggestions.getByText('berti-open-societies').waitFor()
    await writer.page.keyboard.press('Control+Space')
    await writer.page.locator('.suggest-details').getByText('the last 75 years').waitFor()
  },
  async insertion(writer) {
    await writer.runCommand('Florilegium: Insert Quotation…')
    await writer.pick.locator('.monaco-list-row').nth(3).waitFor()
    await writer.page.keyboard.type('consequences')
    await writer.pick.getByText('#erlanger-consequences').waitFor()
  },
  async walkthrough(writer) {
    await writer.page.setViewportSize({ width: 1300, height: 760 })
    await writer.runCommand('View: Close All Editors')
    await writer.runCommand('Welcome: Open Walkthrough...')
    await writer.page.keyboard.type('Florilegium')
    await writer.page.keyboard.press('Enter')
    await writer.page.locator('.gettingStartedContainer').getByText('Insert a quotation').first().waitFor()
  },
}
