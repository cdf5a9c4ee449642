import { assert } from 'chai'
import { commands, type CompletionItem, type CompletionList, type MarkdownString } from 'vscode'
import { openManuscript, waitForServer } from './manuscript.js'

const RESOLVED = 20

/** What is offered where a text has a `▮`, the best first. */
async function completeAt(marked: string, trigger?: string): Promise<CompletionItem[]> {
  const { document, cursor } = await openManuscript(marked)
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    cursor,
    trigger,
    RESOLVED,
  )
  const place = ({ sortText, label }: CompletionItem): string => sortText ?? labelOf({ label })
  return [...items].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

function documentationOf({ documentation }: CompletionItem): string {
  return typeof documentation === 'string' ? documentation : ((documentation as MarkdownString)?.value ?? '')
}

describe('completion', () => {
  before(waitForServer)

  it('offers the ids of quotations, with their words', async () => {
    const items = await completeAt('::quote{#▮}\n', '#')
    const labels = items.map(labelOf)
    assert.include(labels, 'berti-values')
    assert.notInclude(labels, 'narrative', 'a recommendation is no quotation')
    const [first] = items as [CompletionItem]
    assert.match(documentationOf(first), /^> /)
  })

  it('finds an id by the words of its record', async () => {
    assert.equal((await completeAt('::quote{#invitation▮}\n')).map(labelOf)[0], 'zedillo-stakeholders')
  })

  it('offers the works that can be cited', async () => {
    const labels = (await completeAt('See [@▮]', '@')).map(labelOf)
    assert.includeMembers(labels, ['making-it-matter', 'how-multilateralism-can-survive'])
  })

  it('offers the rest of a quotation by its first words, with its citation', async () => {
    const [first] = (await completeAt('He says “The problem is▮')) as [CompletionItem]
    assert.equal(labelOf(first), 'The problem is not the system itself but its stakeholders')
    const inserted = typeof first.insertText === 'string' ? first.insertText : (first.insertText?.value ?? '')
    assert.include(inserted, '[@making-it-matter')
  })

  it('offers its directives', async () => {
    assert.includeMembers((await completeAt(':▮', ':')).map(labelOf), [
      '::quote',
      '::recommendation',
      '::bibliography',
    ])
  })
})
