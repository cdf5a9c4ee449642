/**
 * Runs a task for each item, several at a time, and gives the results in the order of the items. No more than the given
 * number is begun ahead, so that memory does not grow with the number of items.
 *
 * @param items - The items.
 * @param run - The task.
 * @param ahead - How many may run or wait to be taken at a time.
 * @yields {Result} What the task returns.
 * @returns When all have been taken.
 * @example
 * ```ts @import.meta.vitest
 * const begun = []
 * const results = mapInOrder([1, 2, 3, 4], async (item) => (begun.push(item), item * 10), 2)
 * expect((await results.next()).value).toBe(10)
 * expect(begun).toEqual([1, 2])
 * expect((await results.next()).value).toBe(20)
 * await results.return()
 * ```
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, void> {
  const running: Promise<Result>[] = []
  for (const item of items) {
    const task = run(item)
    // Its turn may come after it has failed.
    task.catch(() => undefined)
    running.push(task)
    if (running.length >= ahead) yield await (running.shift() as Promise<Result>)
  }
  for (const task of running) yield await task
}
