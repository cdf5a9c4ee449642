import {
  QuickInputButtons,
  QuickPickItemKind,
  window,
  type Disposable,
  type QuickInputButton,
  type QuickPickItem,
} from 'vscode'

/** What the writer did: chose something, went a step back, pressed a button, or gave up. */
export type Picked<Item> =
  | { type: 'item'; item: Item }
  | { type: 'back' }
  | { type: 'button'; button: QuickInputButton; value: string }
  | { type: 'none' }

/** One step of a choice. */
export interface PickOptions<Item extends QuickPickItem> {
  title: string
  placeholder: string
  step?: number
  totalSteps?: number
  canGoBack?: boolean
  buttons?: QuickInputButton[]
  /** What is written in the field at first. */
  value?: string
  /** What there is to choose from, or what finds it as the writer types. */
  items: readonly Item[] | ((value: string) => Promise<readonly Item[]>)
  /** What is chosen if the writer only confirms. Default: the first. */
  isActive?: (item: Item) => boolean
}

/** How long a writer pauses between two words. */
const PAUSE = 120

/**
 * Lets the writer choose.
 *
 * @param options - The step.
 * @returns What the writer did.
 */
export async function pick<Item extends QuickPickItem>(options: PickOptions<Item>): Promise<Picked<Item>> {
  const {
    title,
    placeholder,
    step,
    totalSteps,
    canGoBack,
    buttons = [],
    value = '',
    items,
    isActive,
  } = options
  const input = window.createQuickPick<Item>()
  Object.assign(input, { title, placeholder, step, totalSteps, value })
  input.buttons = [...(canGoBack ? [QuickInputButtons.Back] : []), ...buttons]
  // What the server has found by words need not have them in its label.
  input.matchOnDescription = true
  input.matchOnDetail = true
  const disposables: Disposable[] = [input]
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const isSearch = typeof items === 'function'
  // A quick writer confirms before what fits the last words is shown.
  let isBehind = false
  let isConfirmed = false
  const show = (found: readonly Item[]): void => {
    input.items = found
    const active = isActive && found.filter(isActive)
    if (active && active.length > 0) input.activeItems = active.slice(0, 1)
  }
  try {
    return await new Promise<Picked<Item>>((resolve) => {
      const accept = (item: Item | undefined): void => {
        if (item) resolve({ type: 'item', item })
      }
      const search = async (words: string): Promise<void> => {
        if (typeof items !== 'function') return
        const asking = ++asked
        input.busy = true
        const found = await items(words).catch(() => [])
        if (asking !== asked) return
        input.busy = false
        show(found)
        if (isConfirmed) accept(firstOf(found))
        isBehind = isConfirmed = false
      }
      disposables.push(
        input.onDidAccept(() => {
          if (isBehind) isConfirmed = true
          // What is found takes the place of what was selected.
          else accept(input.selectedItems[0] ?? (isSearch ? firstOf(input.items) : undefined))
        }),
        input.onDidTriggerButton((button) => {
          resolve(
            button === QuickInputButtons.Back
              ? { type: 'back' }
              : { type: 'button', button, value: input.value },
          )
        }),
        input.onDidHide(() => {
          resolve({ type: 'none' })
        }),
        input.onDidChangeValue((words) => {
          clearTimeout(timer)
          asked++
          isBehind = isSearch
          timer = setTimeout(() => void search(words), PAUSE)
        }),
      )
      if (typeof items === 'function') void search(value)
      else show(items)
      input.show()
    })
  } finally {
    clearTimeout(timer)
    asked++
    for (const disposable of disposables) disposable.dispose()
  }
}

function firstOf<Item extends QuickPickItem>(items: readonly Item[]): Item | undefined {
  return items.find(({ kind }) => kind !== QuickPickItemKind.Separator)
}
