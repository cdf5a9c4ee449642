import { assert } from 'chai'
import { commands, type Hover, type Position, type TextDocument } from 'vscode'
import { openManuscript, waitForDiagnostics, waitForProblems, waitForServer } from './manuscript.js'

const paragraph = `${'Many words that nobody has quoted from anywhere stand in this paragraph of a long manuscript. '.repeat(5)}
It “is an invitation to look at the underlying causes” [@making-it-matter].

`
const altered = 'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n'

async function hoverAt(document: TextDocument, position: Position): Promise<Hover[]> {
  return commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position)
}

describe('bad input', () => {
  before(waitForServer)

  it('of 100,000 words is checked, and answers between edits', async () => {
    const count = Math.ceil(100_000 / paragraph.split(/\s+/).length)
    const { editor, document, cursor } = await openManuscript(
      `It “is an ▮invitation to look at the underlying causes” [@making-it-matter].\n\n${paragraph.repeat(count)}${altered}`,
    )
    await waitForProblems(document, 'quotation-altered')
    for (let edits = 0; edits < 20; edits++) {
      await editor.edit((edit) => {
        edit.insert(document.lineAt(document.lineCount - 1).range.end, ` And more ${edits}.`)
      })
      assert.lengthOf(await hoverAt(document, cursor), 1)
    }
    const end = document.lineAt(document.lineCount - 1).range.end
    await editor.edit((edit) => {
      edit.insert(end, `\n\n${altered}`)
    })
    await waitForProblems(document, 'quotation-altered', 'quotation-altered')
    assert.isTrue(document.getText().includes('And more 19.'), 'nothing is lost')
  })

  it('of one line of a megabyte is answered', async () => {
    const line = 'Words without an end. '.repeat(48_000)
    const { document } = await openManuscript(`${altered}\n${line}\n`)
    await waitForDiagnostics(document, ({ length }) => length > 0)
    const { document: next } = await openManuscript(altered)
    await waitForProblems(next, 'quotation-altered')
  })

  it('of broken syntax takes nothing with it', async () => {
    const { document } = await openManuscript(
      `${altered}\n:::quote{#\n[@\n[^1]: \`\`\`\n“““ ‘‘ « \u{1F600}\uD800 {#a}{#b}\n::quote{#${'x'.repeat(10_000)}}\n`,
    )
    const diagnostics = await waitForDiagnostics(document, ({ length }) => length > 0)
    assert.isTrue(diagnostics.some(({ range }) => document.getText(range) === 'reasons'))
  })
})
