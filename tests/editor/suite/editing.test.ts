import { assert } from 'chai'
import { commands, type CompletionList, type Diagnostic, type Hover, type MarkdownString } from 'vscode'
import { openManuscript, waitForDiagnostics } from './manuscript.js'

describe('the extension in the extension host', () => {
  it('shows the quotation, the speaker and the citation on an id, over the directive alone', async () => {
    const { document, cursor } = await openManuscript('Words.\n\n::quote{#zedillo-|stakeholders}\n')
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor)
    const [hover] = hovers
    const { value } = hover?.contents[0] as MarkdownString
    assert.match(value, /The problem is not the system itself but its stakeholders\./)
    assert.match(value, /— Ernesto Zedillo, in \*Making it Matter/)
    assert.match(value, /GIGA and Körber-Stiftung 2021/)
    assert.deepEqual(
      [hover?.range?.start.line, hover?.range?.start.character, hover?.range?.end.character],
      [2, 0, 30],
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
    )
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert.isTrue(labels.includes('berti-values'))
    assert.isTrue(!labels.includes('narrative'), 'a recommendation is no quotation')
    const item = list.items[labels.indexOf('berti-values')]
    assert.match((item?.documentation as MarkdownString).value, /The best way to protect our interests/)
  })

  it('marks an unknown id and nothing else, and clears the mark when it is mended', async () => {
    const { editor, document } = await openManuscript('::quote{#zedillo-stakeholder}\n')
    const [diagnostic] = (await waitForDiagnostics(document, ({ length }) => length === 1)) as [Diagnostic]
    assert.equal(diagnostic.message, 'Unknown id "zedillo-stakeholder". Did you mean "zedillo-stakeholders"?')
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
    assert.isTrue(
      list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'recommendation'),
    )
  })
})
