import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'

const args = ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url))]
const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args })))
afterAll(() => client.close())

interface Answer {
  text: string
  output: Record<string, unknown> | undefined
  isError: boolean
}

async function call(name: string, input: Record<string, unknown>): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: input })
  const [first] = content
  return {
    text: first?.type === 'text' ? first.text : '',
    output: structuredContent as Answer['output'],
    isError: isError === true,
  }
}

test('the server tells an assistant to verify, and names what is loaded', () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'florilegium' })
  const instructions = client.getInstructions() ?? ''
  expect(instructions).toContain('call verify_quotation')
  expect(instructions).toContain('- making-it-matter: Making it Matter')
  expect(instructions).toContain('- minutes: The Minutes')
})

test('there are four tools, which only read, with schemas of what they take and give', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'verify_quotation',
    'search_quotations',
    'get_quotation',
    'cite',
  ])
  for (const { annotations, inputSchema, outputSchema, description } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
    expect(inputSchema['type']).toBe('object')
    expect(outputSchema?.['type']).toBe('object')
    expect(description).not.toBe('')
  }
  const [verify] = tools
  expect(verify?.inputSchema.required).toEqual(['text'])
})

test('words of a source may be quoted', async () => {
  const { output, text } = await call('verify_quotation', {
    text: 'This crisis is an invitation to look at the underlying causes',
    speaker: 'Ernesto Zedillo',
  })
  expect(output).toMatchObject({
    verdict: 'verbatim',
    isQuotable: true,
    source: 'making-it-matter',
    record: 'zedillo-stakeholders',
    attribution: 'confirmed',
    differences: [],
  })
  expect(text).toMatch(/^verbatim in “Making it Matter/)
})

test('altered words may not, and the answer says what the source has', async () => {
  const { output, text } = await call('verify_quotation', {
    text: 'that the bridge should be built of wood',
    document: 'minutes',
  })
  expect(output).toMatchObject({
    verdict: 'altered',
    isQuotable: false,
    section: 'page 7',
    passage: 'The committee decided at once that the bridge should be built of stone.',
    differences: [{ grade: 'word', quoted: 'wood', source: 'stone' }],
  })
  expect(text).toContain('quoted “wood”, the source has “stone”')
  expect(text).toContain('Do not print this as a quotation')
})

test('right words of somebody else may not', async () => {
  const { output } = await call('verify_quotation', {
    text: 'This crisis is an invitation to look at the underlying causes',
    speaker: 'Mary Robinson',
  })
  expect(output).toMatchObject({
    verdict: 'verbatim',
    isQuotable: false,
    attribution: 'refuted',
    actualSpeaker: 'Ernesto Zedillo',
  })
})

test('absent words and words that are too few may not', async () => {
  const absent = await call('verify_quotation', {
    text: 'No such thing was ever said by anybody in the room.',
  })
  expect(absent.output).toMatchObject({ verdict: 'absent', isQuotable: false, source: null, passage: null })
  const short = await call('verify_quotation', { text: 'the order' })
  expect(short.output).toMatchObject({ verdict: 'unchecked', reason: 'too-short', isQuotable: false })
})

test('a document that is not there is an error with the one that was meant', async () => {
  const { isError, text } = await call('verify_quotation', {
    text: 'Some words here.',
    document: 'making-it-mater',
  })
  expect([isError, text]).toEqual([
    true,
    'No source has the id "making-it-mater". Did you mean "making-it-matter"?',
  ])
})

test('records are found by words and speaker, a page at a time', async () => {
  const { output, text } = await call('search_quotations', { query: 'underlying causes' })
  expect(output).toMatchObject({
    total: 1,
    results: [{ id: 'zedillo-stakeholders', speaker: 'Ernesto Zedillo' }],
  })
  expect(text).toContain('— Ernesto Zedillo, in “Making it Matter')
  const all = await call('search_quotations', { document: 'making-it-matter', type: 'quote', limit: 50 })
  const two = await call('search_quotations', {
    document: 'making-it-matter',
    type: 'quote',
    limit: 2,
    offset: 1,
  })
  const ids = ({ output }: Answer) => (output?.['results'] as { id: string }[]).map(({ id }) => id)
  expect(ids(two)).toEqual(ids(all).slice(1, 3))
  const none = await call('search_quotations', { query: 'nowhere nothing' })
  expect([none.output, none.isError]).toEqual([{ total: 0, results: [] }, false])
})

test('a record is given with its attribution and the directive that embeds it', async () => {
  const { output } = await call('get_quotation', { id: 'making-it-matter/zedillo-stakeholders' })
  expect(output).toMatchObject({
    id: 'zedillo-stakeholders',
    directive: '::quote{#zedillo-stakeholders}',
    attribution: expect.stringContaining('Ernesto Zedillo') as string,
  })
  const { isError, text } = await call('get_quotation', { id: 'zedillo-stakeholder' })
  expect([isError, text]).toEqual([
    true,
    'Nothing has the id "zedillo-stakeholder". Did you mean "zedillo-stakeholders"?',
  ])
})

test('records, documents, sources and works of the bibliography are cited', async () => {
  const { output } = await call('cite', { id: 'zedillo-stakeholders' })
  expect(output).toMatchObject({
    citation: expect.stringMatching(/^\(GIGA and Körber-Stiftung 2021, sec\. “/) as string,
    key: '@zedillo-stakeholders',
    csl: { id: 'making-it-matter' },
    bibtex: expect.stringMatching(/^@\w+\{making-it-matter,/) as string,
  })
  const page = await call('cite', { id: 'making-it-matter', locator: 'p. 12' })
  expect(page.output?.['citation']).toBe('(GIGA and Körber-Stiftung 2021, 12)')
  expect((await call('cite', { id: 'minutes' })).output?.['bibliography']).toContain('The Minutes')
  expect((await call('cite', { id: 'annan-2001', style: 'full' })).output?.['citation']).toContain(
    'We the Peoples',
  )
  expect((await call('cite', { id: 'annan-2002' })).text).toContain('Did you mean "annan-2001"?')
})

test('wrong input is refused with what was expected', async () => {
  const { isError, text } = await call('verify_quotation', { text: '' })
  expect(isError).toBe(true)
  expect(text).toMatch(/text/)
  const limit = await call('search_quotations', { limit: 1000 })
  expect([limit.isError, limit.text]).toEqual([true, expect.stringMatching(/limit/)])
})

test('the server goes when its client does, and writes nothing but messages to the standard output', async () => {
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  server.stdout.setEncoding('utf8').on('data', (data: string) => (out += data))
  const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } }
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello })}\n`)
  await once(server.stdout, 'data')
  server.stdin.end()
  const [code] = (await once(server, 'exit')) as [number]
  expect(code).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { jsonrpc: string })
  expect(lines).toMatchObject([{ jsonrpc: '2.0', id: 1 }])
})
