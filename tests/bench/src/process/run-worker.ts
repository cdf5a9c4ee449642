import { fork } from 'node:child_process'
import { totalmem } from 'node:os'

/** What a worker is told to do. */
export interface WorkerOrder {
  /** URL of a module. */
  module: string
  /** The function it exports: it takes the input and a function that sends messages. */
  name: string
  input: unknown
}

/** What a worker sends back when it throws. */
interface Failure {
  type: 'failed'
  error: string
}

/** How a worker ended. */
export interface WorkerResult<Message> {
  messages: Message[]
  end: 'done' | 'stopped' | 'failed'
  /** Set where it failed. */
  error?: string
}

/** A function with which a measurement reports. */
export type Send<Message> = (message: Message) => Promise<void>

/**
 * Runs a measurement in a new process, with `--expose-gc`.
 *
 * @param order - What to run.
 * @param options - The seconds, counted from the first message, after which it is stopped.
 * @returns All it reported until its end.
 */
export function runWorker<Message>(
  order: WorkerOrder,
  { seconds }: { seconds?: number } = {},
): Promise<WorkerResult<Message>> {
  const megabytes = Math.floor(Math.min(16 * 2 ** 30, totalmem() * 0.7) / 2 ** 20)
  const child = fork(new URL('./worker.js', import.meta.url), {
    execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`],
    // Nothing but the report may reach stdout.
    stdio: ['ignore', 2, 2, 'ipc'],
    serialization: 'json',
  })
  const messages: Message[] = []
  let error: string | undefined
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  child.on('message', (message: Message | Failure) => {
    if (isFailure(message)) {
      error = message.error
      return
    }
    messages.push(message)
    timer ??= seconds === undefined ? undefined : setTimeout(stop, seconds * 1000)
  })
  child.send(order)

  function stop(): void {
    isStopped = true
    child.kill('SIGKILL')
  }

  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (isStopped) resolve({ messages, end: 'stopped' })
      else if (error === undefined && code === 0) resolve({ messages, end: 'done' })
      else resolve({ messages, end: 'failed', error: error ?? `The process ended with ${signal ?? code}.` })
    })
  })
}

function isFailure(message: unknown): message is Failure {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'failed'
}
