import type { ParsedManuscript } from '@florilegium/core/lezer'
import type { Placement } from './place-block.js'

/** A footnote that is added. */
export interface PlacedFootnote {
  /** What calls it in the text. */
  call: string
  /** Its definition, and where it goes. */
  definition: Placement
}

/**
 * Adds a footnote to a manuscript.
 *
 * @param words - What it says, on one line.
 * @param manuscript - The manuscript.
 * @returns A call under the next number that is free, and the definition after the last one, or at the end.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript } = await import('@florilegium/core/lezer')
 * const { call, definition } = placeFootnote('Words.', parseManuscript('A[^1].\n\n[^1]: One.\n'))
 * expect(call).toBe('[^2]')
 * expect(definition).toEqual({ offset: 18, text: '\n[^2]: Words.' })
 * expect(placeFootnote('Words.', parseManuscript('A')).definition).toEqual({ offset: 1, text: '\n\n[^1]: Words.\n' })
 * ```
 */
export function placeFootnote(words: string, { text, tree }: ParsedManuscript): PlacedFootnote {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  let highest = 0
  let lastEnd: number | undefined
  tree.iterate({
    enter({ name, from, to }) {
      if (name !== 'FootnoteReference' && name !== 'FootnoteDefinition') return
      const [, number] = /^\[\^(\d{1,6})\]/.exec(text.slice(from, from + 12)) ?? []
      if (number !== undefined) highest = Math.max(highest, Number(number))
      if (name === 'FootnoteDefinition') lastEnd = to
    },
  })
  const call = `[^${highest + 1}]`
  const note = `${call}: ${words}`
  if (lastEnd !== undefined) {
    const offset = lastEnd - (/\s*$/.exec(text.slice(0, lastEnd))?.[0].length ?? 0)
    return { call, definition: { offset, text: newLine + note } }
  }
  const body = text.trimEnd()
  const gap = body === '' ? '' : newLine + newLine
  const end = text.endsWith('\n') ? '' : newLine
  return { call, definition: { offset: body.length, text: gap + note + end } }
}
