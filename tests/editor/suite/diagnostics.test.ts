import { assert } from 'chai'
import {
  commands,
  DiagnosticSeverity,
  languages,
  Uri,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
} from 'vscode'
import {
  openManuscript,
  project,
  positionOf,
  replace,
  waitForProblems,
  writeManuscript,
  waitForServer,
} from './manuscript.js'

const altered = 'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n'

describe('diagnostics', () => {
  before(waitForServer)

  it('mark an unknown id and nothing else, and go when it is mended', async () => {
    const { editor, document } = await openManuscript('::quote{#zedillo-stakeholder}\n')
    const [diagnostic] = await waitForProblems(document, 'unknown-id')
    assert.equal(diagnostic.message, 'Unknown id "zedillo-stakeholder". Did you mean "zedillo-stakeholders"?')
    assert.equal(document.getText(diagnostic.range), 'zedillo-stakeholder')
    assert.equal(diagnostic.source, 'florilegium')
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error)
    await replace(editor, diagnostic.range, 'zedillo-stakeholders')
    await waitForProblems(document)
  })

  it('mark the word that is not in the source, with a page that explains it and the place in the source', async () => {
    const { document } = await openManuscript(altered)
    const [diagnostic] = await waitForProblems(document, 'quotation-altered')
    assert.equal(document.getText(diagnostic.range), 'reasons')
    const { target } = diagnostic.code as { target: Uri }
    assert.match(target.toString(), /^https:\/\/.*quotation-altered/)
    const [related] = diagnostic.relatedInformation ?? []
    assert.isDefined(related)
    const source = await workspace.openTextDocument(related?.location.uri)
    assert.include(source.getText(related?.location.range), 'underlying causes')
  })

  it('are those of the last text however fast it is written', async () => {
    const { editor, document } = await openManuscript('# Notes\n')
    for (let count = 0; count < 60; count++) {
      const end = document.lineAt(document.lineCount - 1).range.end
      await editor.edit((edit) => {
        edit.insert(end, count % 2 === 0 ? '\n::quote{#nobody}\n' : '\n::quote{#berti-values}\n')
      })
    }
    const diagnostics = await waitForProblems(document, ...Array<string>(30).fill('unknown-id'))
    assert.deepEqual(new Set(diagnostics.map(({ range }) => document.getText(range))), new Set(['nobody']))
  })

  it('come with a file and go with it', async () => {
    const uri = Uri.joinPath(project.uri, 'deleted.md')
    const { document } = await writeManuscript(uri, altered)
    await waitForProblems(document, 'quotation-altered')
    await commands.executeCommand('workbench.action.closeActiveEditor')
    const edit = new WorkspaceEdit()
    edit.deleteFile(uri)
    await workspace.applyEdit(edit)
    await waitForProblems(uri)
  })

  it('go with a manuscript that never was a file when it is closed', async () => {
    const { document } = await openManuscript(altered)
    await waitForProblems(document, 'quotation-altered')
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await waitForProblems(document.uri)
  })

  it('stay with a manuscript whose file is deleted while it is written', async () => {
    const uri = Uri.joinPath(project.uri, 'unsaved.md')
    const { editor, document } = await writeManuscript(uri, '# Notes\n')
    await replace(editor, document.lineAt(1).range, altered)
    await waitForProblems(document, 'quotation-altered')
    await workspace.fs.delete(uri)
    await replace(editor, document.lineAt(0).range, '# More notes')
    const position = positionOf(document, 'reasons')
    const [diagnostic] = (await waitForProblems(document, 'quotation-altered')) as [Diagnostic]
    assert.isTrue(diagnostic.range.contains(position))
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    assert.isEmpty(languages.getDiagnostics(uri).filter(({ source }) => source !== 'florilegium'))
  })

  it('leave other languages alone', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: altered })
    const { document: manuscript } = await openManuscript(altered)
    await waitForProblems(manuscript, 'quotation-altered')
    assert.isEmpty(languages.getDiagnostics(document.uri))
  })
})
