import { assert } from 'chai'
import { commands, lm, Uri, workspace, type Hover, type MarkdownString } from 'vscode'
import { collectionOf } from './collection.js'
import { project, second, waitForProblems, waitForServer, writeFile, writeManuscript } from './manuscript.js'

describe('a workspace that is not trusted', () => {
  before(waitForServer)

  it('is one', () => {
    assert.isFalse(workspace.isTrusted)
  })

  it('has its quotations checked against its own sources', async () => {
    const { document } = await writeManuscript(
      Uri.joinPath(second.uri, 'restricted.md'),
      'He wrote “the bread that was left from the day after” [@minutes].\n',
    )
    const [diagnostic] = await waitForProblems(document, 'quotation-altered')
    assert.equal(document.getText(diagnostic.range), 'after')
  })

  it('may have content packages, of which nothing is run', async () => {
    const folder = Uri.joinPath(project.uri, 'restricted')
    const home = Uri.joinPath(folder, 'node_modules', 'words')
    const entry = `require('node:fs').writeFileSync(require('node:path').join(__dirname, 'has-run'), '')`
    await writeFile(Uri.joinPath(folder, 'package.json'), { dependencies: { words: '1.0.0' } })
    await writeFile(Uri.joinPath(home, 'index.js'), entry)
    await writeFile(
      Uri.joinPath(home, 'collection.json'),
      collectionOf('words', [{ id: 'first-words', text: 'These are the first words.' }]),
    )
    await writeFile(Uri.joinPath(home, 'package.json'), {
      name: 'words',
      version: '1.0.0',
      exports: { '.': './index.js', './collection.json': './collection.json' },
      florilegium: { collection: './collection.json' },
    })
    const { document, cursor } = await writeManuscript(
      Uri.joinPath(folder, 'brief.md'),
      '::quote{#first-▮words}\n\n::quote{#nobody}\n',
    )
    await waitForProblems(document, 'unknown-id')
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    )
    assert.include((hover?.contents[0] as MarkdownString).value, 'These are the first words.')
    const names = (await workspace.fs.readDirectory(home)).map(([name]) => name)
    assert.sameMembers(names, ['collection.json', 'index.js', 'package.json'])
  })

  it('offers assistants the tools of the extension, and no program of its own', async () => {
    assert.isTrue(lm.tools.some(({ name }) => name === 'florilegium_verify_quotation'))
    await commands.executeCommand('workbench.mcp.startServer', '*', { waitForLiveTools: true })
    assert.isEmpty(lm.tools.filter(({ name }) => name.startsWith('mcp_')))
  })
})
