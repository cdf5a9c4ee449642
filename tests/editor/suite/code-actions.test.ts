import { assert } from 'chai'
import { CodeActionKind, commands, Range, workspace, type CodeAction, type TextDocument } from 'vscode'
import { openManuscript, waitForProblems, waitForServer } from './manuscript.js'

const quotation = 'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n'

function actionsOn(document: TextDocument, range: Range, kind: CodeActionKind): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    // So many are resolved, so that they come with their changes.
    20,
  )
}

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.isDefined(action?.edit)
  if (action?.edit) assert.isTrue(await workspace.applyEdit(action.edit))
}

describe('code actions', () => {
  before(waitForServer)

  it('put the words of the source, and the problem is gone', async () => {
    const { document } = await openManuscript(quotation)
    const [diagnostic] = await waitForProblems(document, 'quotation-altered')
    const actions = await actionsOn(document, diagnostic.range, CodeActionKind.QuickFix)
    const mend = actions.find(({ isPreferred }) => isPreferred)
    assert.include(mend?.title, 'causes')
    await apply(mend)
    assert.equal(document.getText(), quotation.replace('reasons', 'causes'))
    await waitForProblems(document)
  })

  it('follow the nearest id', async () => {
    const { document } = await openManuscript('::quote{#berti-value}\n')
    const [diagnostic] = await waitForProblems(document, 'unknown-id')
    const [nearest] = await actionsOn(document, diagnostic.range, CodeActionKind.QuickFix)
    await apply(nearest)
    assert.equal(document.getText(), '::quote{#berti-values}\n')
    await waitForProblems(document)
  })

  it('hide a problem by a comment', async () => {
    const { document } = await openManuscript(quotation)
    const [diagnostic] = await waitForProblems(document, 'quotation-altered')
    const actions = await actionsOn(document, diagnostic.range, CodeActionKind.QuickFix)
    await apply(actions.find(({ title }) => title.startsWith('Hide')))
    assert.include(document.getText(), '<!-- florilegium-disable')
    await waitForProblems(document)
  })

  it('mend at once all that has one answer, and leave what would be a guess', async () => {
    const { document } = await openManuscript(`${quotation}\n${quotation}\n::quote{#berti-value}\n`)
    await waitForProblems(document, 'quotation-altered', 'quotation-altered', 'unknown-id')
    const whole = new Range(0, 0, document.lineCount, 0)
    const [fixAll] = await actionsOn(document, whole, CodeActionKind.SourceFixAll)
    await apply(fixAll)
    const mended = quotation.replace('reasons', 'causes')
    assert.equal(document.getText(), `${mended}\n${mended}\n::quote{#berti-value}\n`)
    await waitForProblems(document, 'unknown-id')
  })

  it('turn a quotation written by hand into a directive, and a directive into words', async () => {
    const { document } = await openManuscript('::quote{#zedillo-stakeholders}\n')
    await waitForProblems(document)
    const rewrite = async (title: string): Promise<void> => {
      const range = new Range(document.positionAt(12), document.positionAt(12))
      const actions = await actionsOn(document, range, CodeActionKind.RefactorRewrite)
      await apply(actions.find((action) => action.title.startsWith(title)))
      await waitForProblems(document)
    }
    await rewrite('Write it out')
    assert.match(document.getText(), /^> The problem is not the system itself but its stakeholders\./)
    await rewrite('Embed the record')
    assert.equal(document.getText(), '::quote{#zedillo-stakeholders}\n')
  })
})
