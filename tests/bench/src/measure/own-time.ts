import { openSync, readSync } from 'node:fs'

const buffer = Buffer.alloc(128)
const file = openScheduler()

/**
 * Tells the time, like `performance.now()`, without the time in which this thread was ready to run and other processes had the
 * processors. Only Linux says how long that was; elsewhere it is counted.
 *
 * @returns Milliseconds since some moment.
 */
export function ownTime(): number {
  for (let before = waitedMs(); ;) {
    const now = performance.now()
    const after = waitedMs()
    // If it had to wait in between, nobody knows on which side of `now`.
    if (after === before) return now - after
    before = after
  }
}

function waitedMs(): number {
  if (file === undefined) return 0
  // Nanoseconds that it ran, nanoseconds that it waited, how often.
  const length = readSync(file, buffer, 0, buffer.length, 0)
  return Number(buffer.toString('latin1', 0, length).split(' ')[1]) / 1e6
}

function openScheduler(): number | undefined {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r')
  } catch {
    return undefined
  }
}
