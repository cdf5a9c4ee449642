import { parseManuscript } from '@florilegium/core/lezer'
import { findChange } from './find-change.js'
import type { Manuscript } from './manuscript.js'

/**
 * Reads a manuscript for what is to be offered at the cursor: its text and syntax as they are now, and what was found out of it
 * before its latest changes, which no letter changes much. Nothing is checked, so that it is there before the next letter.
 *
 * @param text - The manuscript.
 * @param before - The manuscript before its latest changes.
 * @returns The manuscript. What stands before the changes is where it was found.
 */
export function glanceManuscript(text: string, before: Manuscript): Manuscript {
  if (before.text === text) return before
  const { syntax } = before.parsed
  const parsed = parseManuscript(text, {
    syntax,
    previous: before.parsed,
    changes: findChange(before.text, text),
  })
  return { ...before, text, parsed }
}
