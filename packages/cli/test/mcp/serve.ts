/** A server with the documents of this repository and one source of a writer, for the tests. */
import { createCatalog } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import { startMcpServer } from '../../src/mcp/start-mcp-server.js'

const text =
  'The committee decided at once that the bridge should be built of stone. Nobody spoke against it.'
const sources = [
  { id: 'minutes', title: 'The Minutes', text, parts: [{ kind: 'page' as const, name: '7', start: 0 }] },
]
const references = new Map([
  ['annan-2001', { id: 'annan-2001', title: 'We the Peoples', issued: { raw: '2001' } }],
])

await startMcpServer({ catalog: createCatalog([multilateralism], { sources }), references, version: '0.0.0' })
