import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  citeMethod,
  insertionMethod,
  libraryMethod,
  pasteMethod,
  quotationsMethod,
  searchMethod,
  verifyMethod,
  type CiteAnswer,
  type InsertionAnswer,
  type Library,
  type PasteAnswer,
  type QuotationsAnswer,
  type SearchAnswer,
  type VerifyAnswer,
} from '@florilegium/language-server/protocol'
import { startClient, type Client } from './start-client.js'

const collection = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))

describe('the requests of the server', () => {
  let client: Client

  beforeAll(async () => {
    client = await startClient([collection])
  })
  afterAll(() => {
    client.stop()
  })

  test('lists what there is to quote from, and finds records in it', async () => {
    const library = await client.connection.sendRequest<Library>(libraryMethod, { uri: '' })
    expect(library.documents.map(({ id, records }) => [id, records])).toEqual([
      ['how-multilateralism-can-survive', 10],
      ['making-it-matter', 114],
    ])
    const answer = await client.connection.sendRequest<SearchAnswer>(searchMethod, {
      uri: '',
      query: 'global public goods',
      types: ['recommendation'],
    })
    expect(answer.total).toBe(answer.records.length)
    expect(answer.records[0]).toEqual({
      type: 'recommendation',
      id: 'flexible-forums',
      document: 'making-it-matter',
      section: expect.any(String) as string,
      sectionTitle: expect.any(String) as string,
      speaker: 'Recommendation 4',
      heading: expect.stringMatching(/^4\. /) as string,
      text: expect.stringMatching(/^Systemic competitors can join forces/) as string,
      citation: 'GIGA and Körber-Stiftung 2021',
      topics: expect.any(Array) as string[],
      match: 63,
    })
  })

  test('writes a quotation where the cursor is, in the version that is open', async () => {
    const { document } = await client.open('She said: \n\nMore.\n')
    const position = { line: 0, character: 10 }
    const answer = await client.connection.sendRequest<InsertionAnswer>(insertionMethod, {
      uri: document.uri,
      range: { start: position, end: position },
      insertion: { kind: 'record', id: 'berti-values', form: 'footnote' },
    })
    expect(answer.version).toBe(1)
    expect(answer.edits.map(({ range }) => range.start)).toEqual([position, { line: 2, character: 5 }])
  })

  test('recognises a quotation that is pasted, and lists those that are written', async () => {
    const words = 'an invitation to look at the underlying causes of the international order’s shortcomings'
    const { document } = await client.open(`It is “${words}”.\n\n`)
    const uri = document.uri
    const position = { line: 1, character: 0 }
    const range = { start: position, end: position }
    const pasted = await client.connection.sendRequest<PasteAnswer>(pasteMethod, { uri, range, text: words })
    expect(pasted.forms[0]?.insertText).toMatch(/^“an invitation.*” \[@making-it-matter, sec\./)
    await expect(
      client.connection.sendRequest(pasteMethod, { uri, range, text: `${words} of today` }),
    ).resolves.toBeNull()
    const { quotations } = await client.connection.sendRequest<QuotationsAnswer>(quotationsMethod, { uri })
    expect(quotations).toMatchObject([
      { verdict: 'verbatim', isCited: false, problems: [{ code: 'quotation-uncited', severity: 'info' }] },
    ])
  })

  test('verifies and cites for assistants', async () => {
    const verified = await client.connection.sendRequest<VerifyAnswer>(verifyMethod, {
      uri: '',
      text: 'an invitation to look at the underlying causes',
      speaker: 'Mary Robinson',
    })
    expect(verified).toMatchObject({
      verdict: 'verbatim',
      isQuotable: false,
      attribution: 'refuted',
      actualSpeaker: 'Ernesto Zedillo',
      record: 'zedillo-stakeholders',
    })
    // A document that is not known is not replaced by all others.
    const elsewhere = await client.connection.sendRequest<VerifyAnswer>(verifyMethod, {
      uri: '',
      text: 'an invitation to look at the underlying causes',
      document: 'making-it-mater',
    })
    expect(elsewhere).toMatchObject({ verdict: 'unchecked', reason: 'no-source', isQuotable: false })
    const cited = await client.connection.sendRequest<CiteAnswer>(citeMethod, {
      uri: '',
      id: 'zedillo-stakeholders',
    })
    expect(cited.citation).toBe('(GIGA and Körber-Stiftung 2021, sec. “It’s the member states, stupid!”)')
    expect(cited.pandoc).toBe('[@making-it-matter, sec. "It’s the member states, stupid!"]')
    expect(cited.html).toContain('<cite>')
    expect(cited.bibtex).toMatch(/^@techreport\{making-it-matter,/)
    expect(cited.ris).toMatch(/^TY {2}- RPRT\r\n/)
    expect(JSON.parse(cited.cslJson)).toMatchObject([{ id: 'making-it-matter' }])
    await expect(client.connection.sendRequest(citeMethod, { uri: '', id: 'nothing' })).resolves.toBeNull()
  })
})
