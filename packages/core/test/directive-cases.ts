import type { ProblemCode } from '@florilegium/core'

interface DirectiveCase {
  line: string
  /** What is wrong with it; `at` is the text that the problem points to. */
  problem?: { code: ProblemCode; message: string; at: string; expected?: string[] }
}

/** Lines of a manuscript, by what is right or wrong with them. */
export const directiveCases: Record<string, DirectiveCase> = {
  'a quotation': { line: '::quote{#berti-values}' },
  'a quotation by its full id': { line: '::quote{#making-it-matter/berti-values}' },
  'a recommendation': { line: '::recommendation{ #narrative }  ' },
  'a passage': { line: '::quote{#gated-globalization}' },
  'a recommendation without a number': { line: '::recommendation{#trade-for-development}' },
  'a passage as a recommendation': {
    line: '::recommendation{#gated-globalization}',
    problem: {
      code: 'mismatched-directive',
      message: '"gated-globalization" is a passage. Write ::quote{#gated-globalization}.',
      at: '::recommendation{#gated-globalization}',
      expected: ['::quote{#gated-globalization}'],
    },
  },
  'a bibliography': { line: '::bibliography' },
  'an id with a slip': {
    line: '::quote{#berti-valeus}',
    problem: {
      code: 'unknown-id',
      message: 'Unknown id "berti-valeus". Did you mean "berti-values"?',
      at: 'berti-valeus',
      expected: ['berti-values'],
    },
  },
  'the name of a speaker as an id': {
    line: '::quote{#saran}',
    problem: {
      code: 'unknown-id',
      message: 'Unknown id "saran". Did you mean "saran-recast" or "saran-imagination"?',
      at: 'saran',
      expected: ['saran-recast', 'saran-imagination'],
    },
  },
  'an id that is like none': {
    line: '::quote{#xyz}',
    problem: {
      code: 'unknown-id',
      message:
        'Unknown id "xyz". None of the 124 ids in how-multilateralism-can-survive, making-it-matter is near it.',
      at: 'xyz',
    },
  },
  'a recommendation as a quotation': {
    line: '::quote{#narrative}',
    problem: {
      code: 'mismatched-directive',
      message: '"narrative" is a recommendation. Write ::recommendation{#narrative}.',
      at: '::quote{#narrative}',
      expected: ['::recommendation{#narrative}'],
    },
  },
  'no id': {
    line: '::quote',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: the id is missing. Write ::quote{#id} on a line of its own.',
      at: '::quote',
    },
  },
  'an empty block': {
    line: '::quote{}',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: the id is missing. Write ::quote{#id} on a line of its own.',
      at: '::quote{}',
    },
  },
  'an open brace': {
    line: '::quote{#berti-values',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: the closing "}" is missing. Write ::quote{#id} on a line of its own.',
      at: '{#berti-values',
    },
  },
  'a space before the block': {
    line: '::quote {#berti-values}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::quote: the id must follow the name at once, in braces. Write ::quote{#id} on a line of its own.',
      at: ' {#berti-values}',
    },
  },
  'a space after the colons': {
    line: ':: quote{#berti-values}',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: no space may follow the colons. Write ::quote{#id} on a line of its own.',
      at: ':: quote',
    },
  },
  'words after it': {
    line: '::quote{#berti-values} and so on',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::quote: only one id may stand in the braces, and nothing after them. Write ::quote{#id} on a line of its own.',
      at: '{#berti-values} and so on',
    },
  },
  'an attribute instead of an id': {
    line: '::quote{id=berti-values}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::quote: only one id may stand in the braces, and nothing after them. Write ::quote{#id} on a line of its own.',
      at: '{id=berti-values}',
    },
  },
  'one colon': {
    line: ':quote{#berti-values}',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: it needs exactly two colons. Write ::quote{#id} on a line of its own.',
      at: ':quote',
    },
  },
  'three colons': {
    line: ':::recommendation{#narrative}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::recommendation: it needs exactly two colons. Write ::recommendation{#id} on a line of its own.',
      at: ':::recommendation',
    },
  },
  'a bibliography with an id': {
    line: '::bibliography{#refs}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::bibliography: it takes nothing after its name. Write ::bibliography on a line of its own.',
      at: '{#refs}',
    },
  },
  'a directive of somebody else': { line: '::youtube{#video}' },
  'a name that only begins like ours': { line: '::quote-box{#x}' },
  'a definition list': { line: ': quote' },
}
