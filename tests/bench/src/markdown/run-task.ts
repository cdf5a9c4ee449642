import { runWorker } from '../process/run-worker.js'
import { log } from '../report/log.js'

/** A measurement in a process of its own. */
export interface Task {
  /** Its file in `tasks/`, and the function it exports. */
  task: string
  name: string
  input: unknown
  /** What is measured, for the log and for what could not be measured. */
  title: string
  /** Gets a line if it fails. */
  failures: string[]
}

/**
 * Runs a measurement in a process of its own.
 *
 * @param task - What to run.
 * @returns What it reported, or undefined if it failed.
 */
export async function runTask<Costs>({
  task,
  name,
  input,
  title,
  failures,
}: Task): Promise<Costs | undefined> {
  log(title)
  const module = new URL(`./tasks/${task}.js`, import.meta.url).href
  const { messages, end, error } = await runWorker<Costs>({ module, name, input })
  if (end === 'done') return messages[0]
  log(error ?? '')
  failures.push(`${title}: ${(error ?? 'no reason was given').split('\n', 1)[0]}`)
  return undefined
}
