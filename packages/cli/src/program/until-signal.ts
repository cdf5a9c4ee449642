/**
 * Waits for Ctrl-C, or for the system to ask the process to end.
 *
 * @returns When that happens.
 */
export async function untilSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
