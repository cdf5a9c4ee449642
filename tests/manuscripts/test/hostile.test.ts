import { readManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** Texts on which readers that look back and forth take forever. */
const hostile: Record<string, string> = {
  'straight marks': '"',
  'straight marks with words': '"a ',
  'single marks': "' '",
  'curly openings': '“',
  'openings and wrong closings': '“»',
  'openings of every kind': '“«„‘‚「『《"\'',
  brackets: '[',
  'closing brackets': ']',
  'citations in brackets': '[@a ',
  keys: '@a',
  'block quotes': '>',
  'block quotes on lines': '> "a\n',
  'names and verbs': 'Ada said ',
  commas: 'a, ',
  dashes: '— ',
  'template tags': '{{ ',
  elements: '<a {{x}} ',
  directives: ':a[',
  footnotes: '[^a] ',
  'table cells': '| "a b c d" ',
  emphasis: '*a _b ',
  'quotations in a row': '“a b c d” ',
  'quotations with citations': '“a b c d” [@a] ',
  'quotations with footnotes': '“a b c d”[^1] ',
  'quotations on lines of one paragraph': '“a b c d,” said Ada Berg.\n',
  'cells of no table': '| "a b c d" | Ada |\n',
  'quotations left open over paragraphs': '“a b c d.\n\n',
  'quotations in quotations': '“a ‘b “c” d’ e” ',
  'pronouns far from a name': '“We go to it,” he said. ',
  'titles of works': '“Title Of It” ',
  'titles in Chinese marks': '《a》“b c d e” ',
  'capitals before a quotation': 'A B C D E “f” ',
  'straight quotations in a row': '"a" "b" ',
  'block quotes with speakers': '> a b c d\n>\n> — Ada Berg\n\n',
  'block quotes in block quotes': '> > > > "a b c d"\n',
  'directives around one another': ':::quote{#a}\n',
  'directives in a line': ':quote[a b c d]{#a} ',
  'notes in one another': '[^a]: ',
  'notes with citations': '[^a]: “a b c d” [@x]\n\n',
  'lists in one another': '- ',
  entities: '&amp; ',
  escapes: '\\" ',
  'keys after escapes': '\\* @a ',
}

/** Reading ten times as much may take ten times as long; what is quadratic takes a hundred times. */
const FACTOR = 40

test.each(Object.entries(hostile))('time grows with the length of a text of %s', (_, unit) => {
  // What other processes take of the machine does not count.
  const time = (length: number): number => {
    const text = repeat(unit, length)
    const start = process.cpuUsage()
    readManuscript(toProseBlocks(parseManuscript(text)))
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  time(20_000)
  const short = Math.max(time(20_000), 4)
  expect(time(200_000) / short).toBeLessThan(FACTOR)
})
