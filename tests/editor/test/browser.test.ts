import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { pressUntil } from '../src/attempts.js'
import { installExtension } from '../src/install-extension.js'
import { installVscode } from '../src/install-vscode.js'
import type { Workbench } from '../src/open-page.js'
import { openWebWorkbench } from '../src/open-web-workbench.js'
import { brief } from '../src/paths.js'
import { previewHas } from '../src/preview-has.js'

describe('the packaged extension in the browser, with its server in a web worker', () => {
  let workbench: Workbench

  beforeAll(async () => {
    await installVscode()
    const temporary = await mkdtemp(join(tmpdir(), 'florilegium-web-'))
    const workspace = join(temporary, 'briefing')
    const openFile = join(workspace, basename(brief))
    await cp(brief, openFile)
    const extension = await installExtension(join(temporary, 'extensions'))
    workbench = await openWebWorkbench({ workspace, openFile, extension })
  })
  afterAll(() => workbench?.close())

  test('checks the quotations of a manuscript against what it brings along', async () => {
    await workbench.page
      .getByRole('button', { name: /^Quotations: 10, verified: 10, to look at: 0/ })
      .waitFor()
  })

  test('shows the library', async () => {
    await workbench.page.locator('.activitybar [aria-label^="Florilegium"]').first().click()
    await workbench.page.getByRole('treeitem', { name: /^Making it Matter.*Records: 114/ }).waitFor()
  })

  test('shows the preview, with verdicts', async () => {
    await workbench.page.locator('.monaco-editor .view-lines').first().click()
    await pressUntil(workbench.page, 'Control+Shift+v', workbench.page.locator('iframe.webview.ready'))
    await previewHas(workbench.page, '.florilegium-quote')
    await previewHas(workbench.page, '.florilegium-verdict.florilegium-verbatim')
  })

  test('counts the quotations while the preview is in front of them, until both are closed', async () => {
    const count = workbench.page.getByRole('button', { name: /^Quotations: 10, verified: 10/ })
    await count.waitFor()
    await workbench.page.keyboard.press('Control+k')
    await workbench.page.keyboard.press('Control+w')
    await count.waitFor({ state: 'hidden' })
  })
})
