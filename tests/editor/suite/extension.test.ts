import assert from 'node:assert/strict'
import { commands, extensions, type CompletionList, type Hover, type MarkdownString } from 'vscode'
import { openManuscript, waitForDiagnostics, waitForServer } from './manuscript.js'

describe('the extension in the extension host', () => {
  before(async () => {
    await openManuscript('# A brief')
    await extensions.getExtension('florilegium.florilegium-vscode')?.activate()
    await waitForServer()
  })

  it('is active once a Markdown file is open', () => {
    assert.equal(extensions.getExtension('florilegium.florilegium-vscode')?.isActive, true)
  })

  it('shows the quotation, the speaker and the citation on an id, over the directive alone', async () => {
    const { document, cursor } = await openManuscript('Words.\n\n::quote{#zedillo-|stakeholders}\n')
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor)
    const [hover] = hovers
    const { value } = hover?.contents[0] as MarkdownString
    assert.match(value, /The problem is not the system itself but its stakeholders\./)
    assert.match(value, /— Ernesto Zedillo, in \[?\*Making it Matter/)
    assert.match(value, /GIGA and Körber-Stiftung 2021/)
    assert.deepEqual(
      [hover?.range?.start.line, hover?.range?.start.character, hover?.range?.end.character],
      [2, 8, 29],
    )
  })

  it('shows nothing in a code block', async () => {
    const { document, cursor } = await openManuscript('```\n::quote{#zedillo-|stakeholders}\n```\n')
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor)
    assert.deepEqual(hovers, [])
  })

  it('offers the ids that fit, with the quotation as documentation', async () => {
    const { document, cursor } = await openManuscript('::quote{#|}\n')
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
      '#',
      // The documentation comes when an item is looked at.
      1000,
    )
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.includes('berti-values'))
    assert.ok(!labels.includes('narrative'), 'a recommendation is no quotation')
    const item = list.items[labels.indexOf('berti-values')]
    assert.match((item?.documentation as MarkdownString).value, /The best way to protect our interests/)
  })

  it('marks an unknown id and nothing else, and clears the mark when it is mended', async () => {
    const { editor, document } = await openManuscript('::quote{#zedillo-stakeholder}\n')
    const [diagnostic] = await waitForDiagnostics(document, ({ length }) => length === 1)
    assert.equal(
      diagnostic?.message,
      'Unknown id "zedillo-stakeholder". Did you mean "zedillo-stakeholders"?',
    )
    assert.equal(document.getText(diagnostic.range), 'zedillo-stakeholder')
    assert.equal(diagnostic.source, 'florilegium')
    assert.equal((diagnostic.code as { value: string }).value, 'unknown-id')

    await editor.edit((edit) => {
      edit.replace(diagnostic.range, 'zedillo-stakeholders')
    })
    await waitForDiagnostics(document, ({ length }) => length === 0)
  })

  it('offers its snippets', async () => {
    const { document, cursor } = await openManuscript('recomm|')
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
    )
    assert.ok(
      list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'recommendation'),
    )
  })
})
