import { assert } from 'chai'
import {
  commands,
  Range,
  Uri,
  window,
  workspace,
  type Hover,
  type MarkdownString,
  type WorkspaceEdit,
} from 'vscode'
import {
  positionOf,
  project,
  replace,
  waitForProblems,
  waitForServer,
  writeFile,
  writeManuscript,
} from './manuscript.js'

const quotes = `quotes:
  - id: better
    section: opening
    speaker: ada
    topics: []
    text: We can do better than that
`

const report = `id: report
bibliography:
  type: report
  title: A Report
  author: [{ literal: An Institution }]
  issued: { date-parts: [[2021]] }
  language: en
rights: All.
source:
  file: report.txt
  sha256: ${'0'.repeat(64)}
sections:
  - id: opening
    title: A Report
    lines: [1-3]
people:
  - { id: ada, name: Ada }
`

describe('a content package that is written', () => {
  const home = Uri.joinPath(project.uri, 'authoring')
  const folder = Uri.joinPath(home, 'content', 'report')
  const file = Uri.joinPath(folder, 'quotes.yaml')

  before(waitForServer)
  before(async () => {
    await writeFile(Uri.joinPath(home, 'package.json'), {
      name: 'reports',
      florilegium: { collection: './dist/collection.json' },
    })
    await writeFile(Uri.joinPath(home, 'content', 'topics.yaml'), 'topics: []\n')
    await writeFile(Uri.joinPath(folder, 'document.yaml'), report)
    await writeFile(file, quotes)
  })

  it('is checked in its YAML', async () => {
    const document = await workspace.openTextDocument(file)
    await write(file, 'speaker: ada', 'speaker: adda')
    const [diagnostic] = await waitForProblems(document, 'invalid-content')
    assert.equal(document.getText(diagnostic.range), 'adda')
    assert.include(diagnostic.message, 'No person of the document has the id "adda"')
    await write(file, 'speaker: adda', 'speaker: ada')
    await waitForProblems(document)
    await document.save()
  })

  it('says beside the pointer who is meant by an id', async () => {
    const document = await workspace.openTextDocument(file)
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      file,
      positionOf(document, 'ada'),
    )
    assert.equal((hover?.contents[0] as MarkdownString).value, '**Ada**')
  })

  it('renames an id with its uses in manuscripts', async () => {
    const document = await workspace.openTextDocument(file)
    const { document: brief } = await writeManuscript(
      Uri.joinPath(home, 'brief.md'),
      '::quote{#better}\n\nSee [@report/better].\n',
    )
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file,
      positionOf(document, 'better'),
      'much-better',
    )
    assert.isTrue(await workspace.applyEdit(edit))
    assert.include(document.getText(), 'id: much-better')
    assert.equal(brief.getText(), '::quote{#much-better}\n\nSee [@report/much-better].\n')
  })
})

/** Replaces words of a file as a writer does. */
async function write(uri: Uri, words: string, others: string): Promise<void> {
  const editor = await window.showTextDocument(uri)
  const start = positionOf(editor.document, words)
  await replace(editor, new Range(start, start.translate(0, words.length)), others)
}
