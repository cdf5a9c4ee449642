/** Runs one measurement in a process of its own, so that no other one has warmed or filled it. */
import type { WorkerOrder } from './run-worker.js'

/** Resolves when the message has been written, so that it arrives even if the process is killed afterwards. */
function send(message: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, {}, (error) => (error ? reject(error) : resolve()))
  })
}

process.once('message', (order: WorkerOrder) => {
  void run(order)
})

async function run({ module, name, input }: WorkerOrder): Promise<void> {
  try {
    const exports = (await import(module)) as Record<string, (input: unknown, send: unknown) => Promise<void>>
    const measure = exports[name]
    if (!measure) throw new Error(`Expected ${module} to export ${name}.`)
    await measure(input, send)
  } catch (error) {
    await send({
      type: 'failed',
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
  process.disconnect()
}
