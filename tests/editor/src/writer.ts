import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { appears, ATTEMPTS, pressUntil } from './attempts.js'
import { installExtension } from './install-extension.js'
import { installVscode } from './install-vscode.js'
import { openWorkbench } from './open-workbench.js'
import { brief } from './paths.js'
import { previewHas } from './preview-has.js'

/** A person who writes in a real VS Code with the packaged extension installed. */
export interface Writer {
  page: Page
  /** The hover beside the pointer. */
  hover: Locator
  /** The list of suggestions. */
  suggestions: Locator
  /** The pick that commands open. */
  pick: Locator
  /** The text of the editor, as far as it is in view. */
  editor: Locator
  /** The marks under text that has an error. */
  squiggles: Locator
  /** The marks under text that has an error, a warning or a note. */
  marks: Locator
  /** Puts the cursor at a place, counted from 1. */
  goTo: (line: number, column: number) => Promise<void>
  /** Waits until the Markdown preview shows words. */
  previewHas: (words: string) => Promise<void>
  /** Puts the cursor at the end of a line, counted from 1. */
  goToLine: (line: number) => Promise<void>
  /** Moves the pointer over words of the editor until a hover shows what is expected. */
  pointAt: (words: string, shown: Locator) => Promise<void>
  /** Presses a key until what it opens is there. */
  open: (key: string, opened: Locator) => Promise<void>
  /** Runs a command by its title. */
  runCommand: (title: string) => Promise<void>
  leave: () => Promise<void>
}

/** How the writer's VS Code looks. */
export interface SeatWriterOptions {
  /** The file to write in a copy of. Default: the brief of the README. */
  manuscript?: string
  settings?: Record<string, unknown>
  viewport?: { width: number; height: number }
}

/**
 * Seats a writer in front of the brief.
 *
 * @param options - How VS Code looks.
 * @returns The writer, once the brief is in the editor.
 */
export async function seatWriter({
  manuscript = brief,
  ...options
}: SeatWriterOptions = {}): Promise<Writer> {
  await installVscode()
  const temporary = await mkdtemp(join(tmpdir(), 'florilegium-writer-'))
  const extensionsFolder = join(temporary, 'extensions')
  const workspace = join(temporary, 'briefing')
  const file = join(workspace, basename(manuscript))
  await cp(manuscript, file)
  await installExtension(extensionsFolder)
  const workbench = await openWorkbench({ workspace, openFile: file, extensionsFolder, ...options })
  const { page } = workbench
  const editor = page.locator('.monaco-editor .view-lines').first()
  await editor.getByText(/\S/).first().waitFor()

  const hover = page.locator('.monaco-hover:visible').filter({ hasText: /\S/ })

  const pick = page.locator('.quick-input-widget:visible')

  const open = (key: string, opened: Locator): Promise<void> => pressUntil(page, key, opened)

  const openInput = async (key: string, words: string): Promise<void> => {
    const input = pick.locator('input')
    await input.waitFor({ state: 'hidden' })
    await open(key, input)
    await input.fill(words)
  }

  const runCommand = async (title: string): Promise<void> => {
    await openInput('F1', `>${title}`)
    await page
      .locator('.quick-input-list .monaco-list-row')
      .first()
      .getByText(title.split(': ').at(-1) as string)
      .waitFor()
    await page.keyboard.press('Enter')
  }

  const goTo = async (line: number, column: number): Promise<void> => {
    await openInput('Control+g', `:${line}:${column}`)
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  return {
    page,
    editor,
    hover,
    suggestions: page.locator('.suggest-widget.visible'),
    pick,
    squiggles: page.locator('.squiggly-error'),
    marks: page.locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    goTo,
    goToLine: (line) => goTo(line, 999),
    previewHas: (words) => previewHas(page, `text=${words}`),
    async pointAt(words, shown) {
      const target = editor.locator('.view-line span span', { hasText: words }).last()
      // A hover that was asked for before the extension was ready stays away, and one that shows what was so before a
      // change stays as it is: point again, as a person would.
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await page.mouse.move(0, 0)
        const { x, y } = await target.evaluate(findWords, words)
        await page.mouse.move(x, y)
        if (await appears(shown)) return
      }
      throw new Error(`Over "${words}" no hover shows ${shown.toString()}.`)
    },
    open,
    runCommand,
    async leave() {
      await workbench.close()
    },
  }
}

/** Runs in the page: finds the middle of words in an element. */
function findWords(element: Element, words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  range.selectNodeContents(element)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    // The editor shows spaces as ones that do not break.
    const start = node.data.replaceAll('\u00A0', ' ').indexOf(words)
    if (start < 0) continue
    range.setStart(node, start)
    range.setEnd(node, start + words.length)
  }
  const { left, top, width, height } = range.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
