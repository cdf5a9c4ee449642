/** Shows how far the work has come. */
export interface Progress {
  /** One more is done. */
  step: () => void
  /** Takes the line away. */
  end: () => void
}

/** The line is written at most so often. */
const EVERY_MS = 100

/**
 * Shows progress on stderr, if that is a terminal and nothing else is being written to it.
 *
 * @param total - How many there are to do.
 * @param options - Whether results go to the terminal, too.
 * @returns What is to be told.
 */
export function createProgress(total: number, { isBusy }: { isBusy: boolean }): Progress {
  if (!process.stderr.isTTY || isBusy) return { step: () => undefined, end: () => undefined }
  let [done, last] = [0, 0]
  return {
    step() {
      done++
      if (Date.now() - last < EVERY_MS) return
      last = Date.now()
      process.stderr.write(`\r${done}/${total}`)
    },
    end() {
      if (last > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
