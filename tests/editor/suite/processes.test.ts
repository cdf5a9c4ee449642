import type { ChildProcess } from 'node:child_process'
import { assert } from 'chai'
import { commands, lm } from 'vscode'
import { openManuscript, waitForProblems, waitForServer } from './manuscript.js'
import { itWithProcesses } from './with-processes.js'
import { waitUntil } from './wait-until.js'

describe('processes', () => {
  before(waitForServer)

  itWithProcesses('a server that dies is started again, and diagnostics come back', async () => {
    const { document } = await openManuscript('::quote{#nobody}\n')
    await waitForProblems(document, 'unknown-id')
    const server = findServer()
    assert.isDefined(server)
    server?.kill('SIGKILL')
    await waitForProblems(document)
    await waitForProblems(document, 'unknown-id')
    assert.notEqual(findServer()?.pid, server?.pid)
  })

  itWithProcesses('the MCP server that assistants are told of starts and names its tools', async () => {
    await commands.executeCommand('workbench.mcp.startServer', '*', { waitForLiveTools: true })
    const tools = await waitUntil(() => {
      const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('mcp_'))
      return names.length > 0 && names
    })
    assert.sameMembers(
      tools,
      ['cite', 'get_quotation', 'search_quotations', 'verify_quotation'].map(
        (name) => `mcp_florilegium_${name}`,
      ),
    )
  })
})

/** The process of the language server, which the extension host has started. */
function findServer(): ChildProcess | undefined {
  const { _getActiveHandles: list } = process as unknown as { _getActiveHandles: () => object[] }
  return list.call(process).find((handle): handle is ChildProcess => {
    const { spawnargs = [] } = handle as Partial<ChildProcess>
    return spawnargs.some((argument) => argument.endsWith('start-server.cjs'))
  })
}
