import type { Insertion } from '../../src/protocol.js'

const quote = (form: 'directive' | 'block' | 'inline' | 'footnote'): Insertion => ({
  kind: 'record',
  id: 'berti-open-societies',
  form,
})
const bibliography: Insertion = { kind: 'bibliography' }

const words =
  'If we want to keep our societies open and free, we have to keep the rule-based international order based on liberal values.'
const cited = '[@making-it-matter, sec. "A crisis of multilateralism, or of Western democracy?"]'

/** What is inserted into a manuscript whose cursor is a `|`, and what it becomes. */
export const insertionCases: Record<string, { before: string; insertion: Insertion; after: string }> = {
  'a directive into an empty manuscript': {
    before: '|',
    insertion: quote('directive'),
    after: '::quote{#berti-open-societies}\n',
  },
  'a directive after the paragraph that the cursor is in, all of its lines': {
    before: 'One |line\nand another.\n\nMore.\n',
    insertion: quote('directive'),
    after: 'One line\nand another.\n\n::quote{#berti-open-societies}\n\nMore.\n',
  },
  'a directive on the empty line of the cursor': {
    before: 'One.\n\n|\n\nTwo.\n',
    insertion: quote('directive'),
    after: 'One.\n\n::quote{#berti-open-societies}\n\nTwo.\n',
  },
  'a directive with the line ends of the manuscript': {
    before: 'One|.\r\n\r\nTwo.\r\n',
    insertion: quote('directive'),
    after: 'One.\r\n\r\n::quote{#berti-open-societies}\r\n\r\nTwo.\r\n',
  },
  'a directive into the list item of the cursor': {
    before: '1.  One|\n2.  Two\n',
    insertion: quote('directive'),
    after: '1.  One\n\n    ::quote{#berti-open-societies}\n\n2.  Two\n',
  },
  'a directive into an inner list item': {
    before: '- One\n  - Two|\n- Three\n',
    insertion: quote('directive'),
    after: '- One\n  - Two\n\n    ::quote{#berti-open-societies}\n\n- Three\n',
  },
  'a directive after a block quote': {
    before: '> Wo|rds.\n> More.\n\nEnd.\n',
    insertion: quote('directive'),
    after: '> Words.\n> More.\n\n::quote{#berti-open-societies}\n\nEnd.\n',
  },
  'a directive after code': {
    before: '```\nco|de\n\nmore\n```\n\nEnd.\n',
    insertion: bibliography,
    after: '```\ncode\n\nmore\n```\n\n::bibliography\n\nEnd.\n',
  },
  'a directive after the front matter': {
    before: '---\nti|tle: A\n---\nText.\n',
    insertion: bibliography,
    after: '---\ntitle: A\n---\n\n::bibliography\n\nText.\n',
  },
  'a directive at the end of a file without a last line end': {
    before: 'Text.|',
    insertion: bibliography,
    after: 'Text.\n\n::bibliography\n',
  },
  'a directive with what it replaces taken away': {
    before: 'Some |old| words.\n',
    insertion: bibliography,
    after: 'Some  words.\n\n::bibliography\n',
  },
  'a block quote with its speaker and citation': {
    before: 'Text.\n\n|',
    insertion: quote('block'),
    after: `Text.\n\n> ${words}\n>\n> — Benedetta Berti ${cited}\n`,
  },
  'a block quote in a list item': {
    before: '- One|\n- Two\n',
    insertion: quote('block'),
    after: `- One\n\n  > ${words}\n  >\n  > — Benedetta Berti ${cited}\n\n- Two\n`,
  },
  'a quotation in the text, apart from the word before': {
    before: 'She said:| And so on.\n',
    insertion: quote('inline'),
    after: `She said: “${words}” ${cited} And so on.\n`,
  },
  'a quotation in the marks of the language of the manuscript': {
    before: '---\nlang: de\n---\n\nSie sagt: |\n',
    insertion: quote('inline'),
    after: `---\nlang: de\n---\n\nSie sagt: „${words}“ [@making-it-matter, Abschn. "A crisis of multilateralism, or of Western democracy?"]\n`,
  },
  'a quotation with a first footnote': {
    before: 'She said: |\n',
    insertion: quote('footnote'),
    after: `She said: “${words}”[^1]\n\n[^1]: Benedetta Berti, ${cited}.\n`,
  },
  'a quotation with another footnote, after the last': {
    before: 'One.[^4] |\n\nTwo.\n\n[^4]: Note.\n\nEnd.\n',
    insertion: quote('footnote'),
    after: `One.[^4] “${words}”[^5]\n\nTwo.\n\n[^4]: Note.\n[^5]: Benedetta Berti, ${cited}.\n\nEnd.\n`,
  },
  'a quotation with a footnote at the end of a file': {
    before: 'So |',
    insertion: quote('footnote'),
    after: `So “${words}”[^1]\n\n[^1]: Benedetta Berti, ${cited}.\n`,
  },
  'a recommendation as a block quote': {
    before: '|',
    insertion: { kind: 'record', id: 'flexible-forums', form: 'block' },
    after:
      '> Systemic competitors can join forces to establish and maintain global public goods as they engage in formal ' +
      'diplomatic competition on international norms. For boundary-spanning issues such as climate change, biodiversity, ' +
      'ocean health, and pandemics, the imperative of cooperation is self-evident. Like-minded countries should use ' +
      '“overlapping geometries” and flexible forums like the G20 to foster agreement. It would help build an effective ' +
      'overarching structure, when compromises reached there are then implemented through more formal institutions.\n' +
      '>\n> — [@making-it-matter, recommendation 4]\n',
  },
  'a citation of a document': {
    before: 'It is so|.\n',
    insertion: { kind: 'citation', key: 'making-it-matter', form: 'inline' },
    after: 'It is so [@making-it-matter].\n',
  },
  'a citation of a record, with its place': {
    before: 'It is so|.\n',
    insertion: { kind: 'citation', key: 'berti-open-societies', form: 'inline' },
    after: `It is so ${cited}.\n`,
  },
  'a citation in a footnote': {
    before: 'It is so.|\n',
    insertion: { kind: 'citation', key: 'making-it-matter', form: 'footnote' },
    after: 'It is so.[^1]\n\n[^1]: [@making-it-matter].\n',
  },
}
