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
        'Malformed ::quote: the braces must follow its name at once. Write ::quote{#id} on a line of its own.',
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
      message: 'Malformed ::quote: nothing may follow the braces. Write ::quote{#id} on a line of its own.',
      at: '{#berti-values} and so on',
    },
  },
  'an attribute instead of an id': {
    line: '::quote{ident=berti-values}',
    problem: {
      code: 'malformed-directive',
      message: 'Malformed ::quote: it knows no attribute "ident". Write ::quote{#id} on a line of its own.',
      at: 'ident=berti-values',
    },
  },
  'an id as an attribute': { line: '::quote{id=berti-values}' },
  'a record in running text': { line: ':quote{#berti-values}' },
  'an excerpt in running text': {
    line: 'It is :quote[the best way to protect our interests]{#berti-values}.',
  },
  'an excerpt that is none': {
    line: ':quote[the only way to protect our interests]{#berti-values}',
    problem: {
      code: 'quotation-altered',
      message:
        "Not what “Making it Matter” says: “only” for “best”. Write the source's words, or mark what you changed with brackets or an ellipsis.",
      at: 'only',
      expected: ['best'],
    },
  },
  'a few words that are not in the record': {
    line: ':quote[worst way]{#berti-values}',
    problem: {
      code: 'quotation-absent',
      message:
        'These words do not stand in the record "berti-values". Quote what stands there, or cite where they stand.',
      at: 'worst way',
    },
  },
  'a recommendation with one colon': {
    line: ':recommendation{#narrative}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::recommendation: it needs exactly two colons. Write ::recommendation{#id} on a line of its own.',
      at: ':recommendation',
    },
  },
  'a recommendation with three colons': {
    line: ':::recommendation{#narrative}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::recommendation: it needs exactly two colons. Write ::recommendation{#id} on a line of its own.',
      at: ':::recommendation',
    },
  },
  'a list': { line: '::recommendations{document=making-it-matter kind=numbered}' },
  'a list of all': { line: '::quotes' },
  'a list by what there is not': {
    line: '::quotes{speaker=mary-robins}',
    problem: {
      code: 'unknown-id',
      message: 'Unknown speaker "mary-robins". Did you mean "mary-robinson"?',
      at: 'mary-robins',
      expected: ['mary-robinson'],
    },
  },
  'a list by an unknown attribute': {
    line: '::quotes{author=mary-robinson}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::quotes: it knows no attribute "author". Write ::quotes{document=… section=… topic=… speaker=…} on a line of its own.',
      at: 'author=mary-robinson',
    },
  },
  'a list that nothing fits': {
    line: '::quotes{topic=trade speaker=mary-robinson}',
    problem: {
      code: 'empty-list',
      message:
        'No quotation has topic "trade" and speaker "mary-robinson". Choose by less, or remove the list.',
      at: '::quotes{topic=trade speaker=mary-robinson}',
    },
  },
  'a bibliography with an id': {
    line: '::bibliography{#refs}',
    problem: {
      code: 'malformed-directive',
      message:
        'Malformed ::bibliography: it knows no attribute "id". Write ::bibliography on a line of its own.',
      at: '#refs',
    },
  },
  'a directive of somebody else': { line: '::youtube{#video}' },
  'a name that only begins like ours': { line: '::quote-box{#x}' },
  'a definition list': { line: ': quote' },
}
