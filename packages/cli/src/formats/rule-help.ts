import type { ProblemCode } from '@florilegium/core'

/** What to do about each problem, in a sentence or two. */
export const ruleHelp: Record<ProblemCode, string> = {
  'unknown-id': 'Correct the id, or install the content package that has it.',
  'ambiguous-id': 'Write the id with its document before it: document/id.',
  'retired-id': 'Write the id that the record has now, or take the words out where it was withdrawn.',
  'mismatched-directive': 'Use the directive that is named after the kind of the record.',
  'malformed-directive': 'Write the directive on a line of its own, with its id in braces.',
  'empty-list': 'Choose by less, or remove the list.',
  'unknown-citation': 'Correct the key, or add the work to a bibliography.',
  'quotation-altered': "Write the source's words, or mark what you changed with brackets or an ellipsis.",
  'quotation-absent': 'Quote what stands in the source, or cite where the words stand.',
  'quotation-misattributed': 'Name who said it.',
  'quotation-uncited': 'Cite the source after the words.',
  'quotation-unsourced': 'Add the source to the project, or cite it.',
  'elision-drops-qualifier': 'Quote what the ellipsis leaves out, or say it in your own words.',
  'bracket-changes-meaning': "Put back the source's words.",
  'context-qualified': 'Make sure that the reader learns what the rest of the sentence says.',
  'emphasis-unmarked': 'Write "[emphasis added]" in the quotation or after it.',
  'invalid-settings': 'Correct the setting in the front matter.',
  'invalid-content': 'Build or install the content package again.',
}
