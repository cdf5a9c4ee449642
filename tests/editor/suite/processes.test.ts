import type { ChildProcess } from 'node:child_process'
import { assert } from 'chai'
import { commands, lm, Range } from 'vscode'
import { openManuscript, replace, waitForProblems, waitForServer } from './manuscript.js'
import { itWithProcesses } from './with-processes.js'
import { waitUntil } from './wait-until.js'

describe('processes', () => {
  before(waitForServer)

  itWithProcesses('a server that dies while much is asked of it is started again', async () => {
    const { editor, document } = await openManuscript('::quote{#nobody}\n')
    await waitForProblems(document, 'unknown-id')
    const server = findServer()
    assert.isDefined(server)
    server?.kill('SIGKILL')
    // Nobody hears of it before all of this is asked.
    const gone = Date.now() + 300
    while (Date.now() < gone);
    const asked = Array.from({ length: 10 }, () => commands.executeCommand('florilegium.reload'))
    await Promise.allSettled(asked)
    await waitUntil(() => findServer()?.pid !== server?.pid)
    await replace(editor, new Range(1, 0, 1, 0), '\n::quote{#nobody}\n')
    await waitForProblems(document, 'unknown-id', 'unknown-id')
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
