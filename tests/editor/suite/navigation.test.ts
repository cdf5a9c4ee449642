import { assert } from 'chai'
import {
  commands,
  workspace,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode'
import { openManuscript, positionOf, waitForProblems, waitForServer } from './manuscript.js'

/** The words to which a definition leads, in a document that cannot be written. */
async function definitionOf(document: TextDocument, words: string): Promise<string> {
  const [found] = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    positionOf(document, words),
  )
  if (!found) assert.fail(`"${words}" has no definition`)
  const [uri, range] = 'uri' in found ? [found.uri, found.range] : [found.targetUri, found.targetRange]
  assert.equal(uri.scheme, 'florilegium-source')
  return (await workspace.openTextDocument(uri)).getText(range)
}

describe('navigation', () => {
  before(waitForServer)

  it('leads from an id, and from words written by hand, to the very words of the source', async () => {
    const text =
      '::quote{#berti-values}\n\nIt “is an invitation to look at the underlying causes” [@making-it-matter].\n'
    const { document } = await openManuscript(text)
    await waitForProblems(document)
    assert.include(await definitionOf(document, 'berti-values'), 'protect our interests')
    assert.include(await definitionOf(document, 'invitation'), 'look at the underlying causes')
  })

  it('links to the web and to nothing else', async () => {
    const { document } = await openManuscript('Words [@making-it-matter].\n\n::quote{#berti-values}\n')
    await waitForProblems(document)
    const links = await commands.executeCommand<DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      20,
    )
    const targets = links.map(({ target }) => target?.toString() ?? '')
    assert.isNotEmpty(targets)
    for (const target of targets) assert.match(target, /^https?:/)
  })

  it('shows the quotations in the outline', async () => {
    const { document } = await openManuscript('# Notes\n\n::quote{#berti-values}\n')
    await waitForProblems(document)
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    const names = (all: DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)])
    assert.isTrue(
      names(symbols).some((name) => name === 'quote #berti-values'),
      names(symbols).join(),
    )
  })
})
