import { findLocale } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'

/** The marks around a quotation. */
export interface Marks {
  open: string
  close: string
}

/**
 * Finds the quotation marks of a manuscript.
 *
 * @param manuscript - The manuscript.
 * @returns Those of its first quotation, else those of its language.
 */
export function findMarks({ text, checked: { quotations, settings } }: Manuscript): Marks {
  const first = quotations.find(({ kind, parts }) => kind === 'quotation' && parts.length === 1)
  const [words] = first?.parts ?? []
  if (first && words) {
    // French marks have a space on their inner side.
    return { open: text.slice(first.range.start, words.start), close: text.slice(words.end, first.range.end) }
  }
  const { open, close } = findLocale(settings.locale ?? 'en').quotes
  return { open, close }
}
