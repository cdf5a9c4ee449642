/** The name of the worker ends with the address of the server, which a worker that is started from a copy cannot know. */
const worker = self as unknown as {
  name: string
  onmessage: ((event: MessageEvent) => void) | null
}
const early: MessageEvent[] = []
worker.onmessage = (event) => early.push(event)

void import(worker.name.split(' ').at(-1) ?? '').then(() => {
  // What was said before the server listened is said again.
  for (const event of early) worker.onmessage?.(event)
})
