import type { Verdict } from '@florilegium/verify'

/** How a verdict is shown: a sign, a word, and what it means. */
export const verdictWords = {
  altered: { sign: '≠', label: 'altered', meaning: 'Words differ from the source without a mark.' },
  absent: { sign: '∅', label: 'absent', meaning: 'The words stand in no source that is at hand.' },
  unchecked: { sign: '?', label: 'unchecked', meaning: 'It could not be decided.' },
  edited: { sign: '✎', label: 'edited', meaning: 'Verbatim but for what the writer marked.' },
  verbatim: {
    sign: '✓',
    label: 'verbatim',
    meaning: 'The words stand in the source, in order, without a gap.',
  },
} as const satisfies Record<Verdict, { sign: string; label: string; meaning: string }>

/** The verdicts in the order in which a reader wants to know of them. */
export const verdicts = Object.keys(verdictWords) as Verdict[]
