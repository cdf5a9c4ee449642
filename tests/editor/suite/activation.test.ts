import { assert } from 'chai'
import { commands, window, workspace } from 'vscode'
import { extension } from './extension.js'
import { openManuscript } from './manuscript.js'
import { report } from './run-suite.js'
import { waitUntil } from './wait-until.js'

describe('activation', () => {
  it('waits for a Markdown file', async () => {
    const document = await workspace.openTextDocument({
      language: 'plaintext',
      content: '::quote{#berti-values}',
    })
    await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(12))
    assert.isFalse(extension.isActive)
  })

  it('follows from a Markdown file', async () => {
    await openManuscript('# A brief')
    await waitUntil(() => extension.isActive)
  })

  it('is timed by VS Code', async () => {
    await commands.executeCommand('perfview.show')
    const [, load, call, finish] = await waitUntil(() => {
      const text = window.activeTextEditor?.document.getText() ?? ''
      return /florilegium-vscode +\| \w+ +\| (\d+) +\| (\d+) +\| (\d+)/.exec(text) ?? false
    })
    report(`activation: ${load} ms to load the code, ${call} ms to call, ${finish} ms to finish`)
    await commands.executeCommand('workbench.action.closeActiveEditor')
  })
})
