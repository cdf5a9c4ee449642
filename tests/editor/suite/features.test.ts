import { assert } from 'chai'
import {
  commands,
  DiagnosticSeverity,
  lm,
  workspace,
  type Hover,
  type LanguageModelTextPart,
  type MarkdownString,
} from 'vscode'
import { extension } from './extension.js'
import { openManuscript, waitForDiagnostics, waitForServer } from './manuscript.js'
import { waitUntil } from './wait-until.js'

interface Manifest {
  contributes: { commands: { command: string }[]; languageModelTools: { name: string }[] }
}

const words = 'is an invitation to look at the underlying causes'

/** What a tool answers to a language model. */
async function ask(tool: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await lm.invokeTool(`florilegium_${tool}`, { input, toolInvocationToken: undefined })
  return JSON.parse((content[0] as LanguageModelTextPart).value) as Record<string, unknown>
}

describe('what the extension offers', () => {
  before(waitForServer)

  it('has every command that the manifest names', async () => {
    const { contributes } = extension.packageJSON as Manifest
    const registered = new Set(await commands.getCommands(true))
    const missing = contributes.commands.map(({ command }) => command).filter((name) => !registered.has(name))
    assert.deepEqual(missing, [])
  })

  it('inserts a bibliography after the paragraph of the cursor', async () => {
    const { document } = await openManuscript('Some ▮words.\n\nMore.\n')
    await commands.executeCommand('florilegium.insertBibliography')
    assert.equal(document.getText(), 'Some words.\n\n::bibliography\n\nMore.\n')
  })

  it('renders its syntax in the built-in preview, and marks what is known of quotations', async () => {
    const { document } = await openManuscript(
      `It “${words}” [@making-it-matter], or “${words.replace('causes', 'reasons')}” [@making-it-matter].\n\n::quote{#berti-values}\n\n::bibliography\n`,
    )
    // The renderer is loaded when it is first needed, and the page shown again then.
    const html = await waitUntil(async () => {
      const rendered = await commands.executeCommand<string>('markdown.api.render', document)
      return rendered.includes('florilegium-bibliography') && rendered
    })
    assert.match(html, /<figure class="florilegium florilegium-quote">/)
    assert.match(html, /<span class="florilegium-verdict florilegium-verbatim" title="Verbatim">/)
    assert.match(html, /<span class="florilegium-verdict florilegium-altered" title="Altered\n[^"]*“causes”/)
  })

  it('gives a language model every tool that the manifest names', () => {
    const { contributes } = extension.packageJSON as Manifest
    const names = contributes.languageModelTools.map(({ name }) => name)
    assert.deepEqual(
      names.filter((name) => !lm.tools.some((tool) => tool.name === name)),
      [],
    )
  })

  it('lets a language model verify a quotation before it prints it', async () => {
    assert.equal((await ask('verify_quotation', { text: words }))['isQuotable'], true)
    const altered = await ask('verify_quotation', { text: words.replace('causes', 'reasons') })
    assert.equal(altered['isQuotable'], false)
    assert.deepEqual(altered['differences'], [{ grade: 'word', quoted: 'reasons', source: 'causes' }])
  })

  it('lets a language model find, read and cite a quotation', async () => {
    const { records } = await ask('search_quotations', { query: 'stakeholders system itself' })
    const [found] = records as { id: string }[]
    assert.equal(found?.id, 'zedillo-stakeholders')
    const record = await ask('get_quotation', { id: 'zedillo-stakeholders' })
    assert.match(record['text'] as string, /^The problem is not the system itself but its stakeholders\./)
    assert.match(JSON.stringify(await ask('cite', { id: 'zedillo-stakeholders' })), /@making-it-matter/)
    assert.match((await ask('get_quotation', { id: 'nobody' }))['error'] as string, /"nobody"/)
  })

  it('checks by the settings of the editor', async () => {
    const { document } = await openManuscript(`It “${words}”.\n`)
    const [hint] = await waitForDiagnostics(document, ({ length }) => length === 1)
    assert.equal((hint?.code as { value: string }).value, 'quotation-uncited')
    assert.equal(hint?.severity, DiagnosticSeverity.Information)
    const settings = workspace.getConfiguration('florilegium')
    await settings.update('severities', { 'quotation-uncited': 'error' }, true)
    await waitForDiagnostics(document, ([diagnostic]) => diagnostic?.severity === DiagnosticSeverity.Error)
    await settings.update('severities', undefined, true)
    await waitForDiagnostics(
      document,
      ([diagnostic]) => diagnostic?.severity === DiagnosticSeverity.Information,
    )
  })

  it('goes on after its server was started again', async () => {
    await commands.executeCommand('florilegium.restart')
    const { document, cursor } = await openManuscript('::quote{#berti-▮values}\n')
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    )
    assert.match((hover?.contents[0] as MarkdownString).value, /The best way to protect our interests/)
  })
})
