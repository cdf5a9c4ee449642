import { assert } from 'chai'
import {
  commands,
  Range,
  Uri,
  workspace,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode'
import {
  openManuscript,
  positionOf,
  project,
  waitForProblems,
  waitForServer,
  writeFile,
  writeManuscript,
} from './manuscript.js'

/** Where a definition leads: into a document that cannot be written. */
async function findDefinition(document: TextDocument, words: string): Promise<[Uri, Range]> {
  const [found] = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    positionOf(document, words),
  )
  if (!found) assert.fail(`"${words}" has no definition`)
  const [uri, range] = 'uri' in found ? [found.uri, found.range] : [found.targetUri, found.targetRange]
  assert.equal(uri.scheme, 'florilegium-source')
  return [uri, range]
}

/** The words to which a definition leads. */
async function definitionOf(document: TextDocument, words: string): Promise<string> {
  const [uri, range] = await findDefinition(document, words)
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

  it('leads from a citation to the beginning of the work', async () => {
    const { document } = await openManuscript('See [@making-it-matter].\n')
    await waitForProblems(document)
    const [uri, range] = await findDefinition(document, 'making-it')
    assert.isTrue(range.isEmpty)
    assert.match((await workspace.openTextDocument(uri)).getText(), /^Making it Matter/)
  })

  it('finds what uses an id in all manuscripts of the workspace, open or not', async () => {
    const folder = Uri.joinPath(project.uri, 'references')
    const one = Uri.joinPath(folder, 'one.md')
    const two = Uri.joinPath(folder, 'two.md')
    await writeFile(
      two,
      '# Two\n\n:::quote{#making-it-matter/zedillo-stakeholders}\nthe system itself\n:::\n',
    )
    const { document, cursor } = await writeManuscript(
      one,
      '::quote{#zedillo-▮stakeholders}\n\nSee [@zedillo-stakeholders].\n',
    )
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    )
    const uses = found.filter(({ uri }) => uri.path.startsWith(folder.path))
    assert.deepEqual(
      uses.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line}`).sort(),
      ['one.md:0', 'one.md:2', 'two.md:2'],
    )
  })

  it('folds excerpts of several lines, but for the line that ends them', async () => {
    const { document } = await openManuscript(
      'Words.\n\n:::quote{#berti-values}\nby standing up for those values\n:::\n',
    )
    await waitForProblems(document)
    const folded = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )
    assert.deepInclude(
      folded.map(({ start, end }) => [start, end]),
      [2, 3],
    )
  })

  it('says the verdict at the end of a quotation that is not right', async () => {
    const { document } = await openManuscript(
      'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n',
    )
    await waitForProblems(document, 'quotation-altered')
    const [hint, ...more] = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new Range(0, 0, document.lineCount, 0),
    )
    assert.isEmpty(more)
    assert.equal(hint?.label, '✗')
    assert.equal(
      document.offsetAt(hint?.position ?? document.positionAt(0)),
      document.getText().indexOf('”') + 1,
    )
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
