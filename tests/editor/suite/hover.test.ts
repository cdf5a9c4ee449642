import { assert } from 'chai'
import { commands, type Hover, type MarkdownString } from 'vscode'
import { openManuscript, waitForServer } from './manuscript.js'

/** What stands beside the pointer where a text has a `▮`. */
async function hoverAt(marked: string): Promise<{ says: string; about: string; markdown: MarkdownString }> {
  const { document, cursor } = await openManuscript(marked)
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor)
  const [hover] = hovers
  if (!hover) throw new Error('There is no hover.')
  assert.lengthOf(hovers, 1)
  const [markdown] = hover.contents as [MarkdownString]
  return { says: markdown.value, about: document.getText(hover.range), markdown }
}

describe('hover', () => {
  before(waitForServer)

  it('shows the words, the speaker and the citation of an id, and is about the id alone', async () => {
    const { says, about } = await hoverAt('Words.\n\n::quote{#zedillo-▮stakeholders}\n')
    assert.match(says, /^> The problem is not the system itself but its stakeholders\./)
    assert.match(says, /— Ernesto Zedillo, in .*GIGA and Körber-Stiftung 2021/)
    assert.equal(about, '#zedillo-stakeholders')
  })

  it('shows a quotation that is right inside its passage', async () => {
    const { says, about } = await hoverAt(
      'It “is an invit▮ation to look at the underlying causes” [@making-it-matter].',
    )
    assert.match(says, /Verbatim/)
    assert.match(says, /This crisis \*\*is an invitation to look at the underlying causes\*\* of the/)
    assert.equal(about, '“is an invitation to look at the underlying causes”')
  })

  it('shows the words that differ', async () => {
    const { says, about } = await hoverAt(
      'It “is an invit▮ation to look at the underlying reasons” [@making-it-matter].',
    )
    assert.match(says, /Altered/)
    assert.match(says, /~~reasons~~ \*\*causes\*\*/)
    assert.equal(about, '“is an invitation to look at the underlying reasons”')
  })

  it('shows the work that is cited', async () => {
    const { says, about } = await hoverAt('See [@making-▮it-matter].')
    assert.match(says, /German Institute for Global and Area Studies/)
    assert.equal(about, '@making-it-matter')
  })

  it('trusts no command and no HTML', async () => {
    const { markdown } = await hoverAt('::quote{#zedillo-▮stakeholders}\n')
    assert.isNotOk(markdown.isTrusted)
    assert.isNotOk(markdown.supportHtml)
  })

  it('is silent in code and beside what it knows', async () => {
    for (const marked of ['```\n::quote{#zedillo-▮stakeholders}\n```\n', 'Some ▮words.\n']) {
      const { document, cursor } = await openManuscript(marked)
      assert.isEmpty(await commands.executeCommand('vscode.executeHoverProvider', document.uri, cursor))
    }
  })
})
