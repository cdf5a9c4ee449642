/** Does a task for an item. */
type Run<Item, Result> = (item: Item) => Promise<Result>

/** How items are shared out. */
export interface MapInOrderOptions<Item, Result> {
  /** What does the tasks, each one at a time. Whichever is free takes the next item. */
  runners: readonly Run<Item, Result>[]
  /** How many results at most are begun or wait to be taken, so that memory does not grow with the number of items. */
  ahead: number
}

/**
 * Does a task for each item, several at a time, and gives the results in the order of the items.
 *
 * @param items - The items.
 * @param options - What does the tasks.
 * @yields {Result} What came of each.
 * @returns When all have been taken.
 * @throws {unknown} What a task throws.
 * @example
 * ```ts @import.meta.vitest
 * const begun = []
 * const run = async (item) => (begun.push(item), item * 10)
 * const results = mapInOrder([1, 2, 3, 4], { runners: [run, run], ahead: 3 })
 * expect((await results.next()).value).toBe(10)
 * expect(begun).toEqual([1, 2])
 * expect((await results.next()).value).toBe(20)
 * await results.return()
 * ```
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  { runners, ahead }: MapInOrderOptions<Item, Result>,
): AsyncGenerator<Result, void, void> {
  const rest = items[Symbol.iterator]()
  const free = [...runners]
  const tasks: { result: Promise<Result>; isDone: boolean }[] = []
  let next = rest.next()
  for (;;) {
    while (!next.done && free.length > 0 && tasks.length < ahead) {
      begin(free.shift() as Run<Item, Result>, next.value)
      next = rest.next()
    }
    if (tasks.length === 0) return
    if (!tasks[0]?.isDone)
      await Promise.race(tasks.filter(({ isDone }) => !isDone).map(({ result }) => result))
    while (tasks[0]?.isDone) yield (tasks.shift() as (typeof tasks)[0]).result
  }

  function begin(run: Run<Item, Result>, item: Item): void {
    const task = { result: run(item), isDone: false }
    const end = (): void => {
      task.isDone = true
      free.push(run)
    }
    // Its turn may come after it has failed.
    task.result.then(end, end)
    tasks.push(task)
  }
}
