import { CompletionRequest, HoverRequest, type Position } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { MANUSCRIPT, startServer, type RunningServer } from './start-server.js'

/** What the server takes, in milliseconds, each time that it was asked. */
export interface ServerCosts {
  /** From the start of the process to the first diagnostics. */
  startMs: number
  keystrokes: number[]
  keystrokesInQuotation: number[]
  hovers: number[]
  completions: number[]
  completionsWhileTyping: number[]
  /** Bytes: with a manuscript of a few words, with the long one open, and at the end. */
  memory: { started: number; opened: number; edited: number }
}

/** How often each is asked before it counts, so that the code is warm as it is when somebody writes. */
const WARM = 20

const TIMES = 200

/** What is measured. */
export interface MeasureServerOptions {
  /** The folder of the extension. */
  extension: string
  /** The paths of the content packages. */
  collections: readonly string[]
}

/** A check of it loads all that a check needs. */
const SHORT = 'They say that “we must keep the rule-based international order” [@making-it-matter].'

/**
 * Measures the server as an editor sees it: with the way there and back.
 *
 * @param text - The manuscript.
 * @param options - Which server, and what it checks against.
 * @returns What it takes.
 */
export async function measureServer(
  text: string,
  { extension, collections }: MeasureServerOptions,
): Promise<ServerCosts> {
  const begin = performance.now()
  const server = await startServer(extension, collections)
  try {
    await server.open(SHORT)
    const startMs = performance.now() - begin
    const started = server.memory()
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: SHORT.length } }
    await server.change(whole, text)
    const opened = server.memory()
    const document = TextDocument.create(MANUSCRIPT, 'markdown', 1, text)
    const quotations = Array.from(text.matchAll(/“[^”]{40,}”/g), ({ index }) =>
      document.positionAt(index + 20),
    )
    const middle = quotations[Math.floor(quotations.length / 2)] as Position
    const prose = document.positionAt(text.indexOf(' ', text.length / 3))
    const keystrokes = await type(server, prose)
    const keystrokesInQuotation = await type(server, middle)
    const hovers = await repeat((index) =>
      ask(server, HoverRequest.type.method, quotations[index % quotations.length] as Position),
    )
    const end = document.positionAt(text.length)
    await server.change({ start: end, end }, '\n\nAs “the multilateral [@mak')
    const cursor = { line: end.line + 2, character: 25 }
    const completions = await repeat(() => ask(server, CompletionRequest.type.method, cursor))
    const completionsWhileTyping = await repeat(async (index) => {
      const at = { line: cursor.line, character: 3 + (index % 2) }
      void server.change({ start: at, end: at }, 'x')
      await ask(server, CompletionRequest.type.method, { ...cursor, character: cursor.character + index + 1 })
    })
    return {
      startMs,
      keystrokes,
      keystrokesInQuotation,
      hovers,
      completions,
      completionsWhileTyping,
      memory: { started, opened, edited: server.memory() },
    }
  } finally {
    server.stop()
  }
}

/** Types a letter and removes it, by turns. */
function type(server: RunningServer, { line, character }: Position): Promise<number[]> {
  const start = { line, character }
  const after = { line, character: character + 1 }
  return repeat((index) =>
    index % 2 === 0 ? server.change({ start, end: start }, 'x') : server.change({ start, end: after }, ''),
  )
}

function ask({ connection }: RunningServer, method: string, position: Position): Promise<unknown> {
  return connection.sendRequest(method, { textDocument: { uri: MANUSCRIPT }, position })
}

async function repeat(run: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < WARM + TIMES; index++) {
    const begin = performance.now()
    await run(index)
    if (index >= WARM) times.push(performance.now() - begin)
    // Nobody types without a pause, and what a request leaves behind is not the next one's to pay.
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return times
}
