import type { Verdict } from '@florilegium/core'

/** How each verdict is shown: a sign that every font has, and a word. */
export const verdictWords: Readonly<Record<Verdict, { sign: string; word: string }>> = {
  verbatim: { sign: '✓', word: 'Verbatim' },
  edited: { sign: '✓', word: 'Edited' },
  altered: { sign: '✗', word: 'Altered' },
  absent: { sign: '✗', word: 'Absent' },
  unchecked: { sign: '?', word: 'Unchecked' },
}
