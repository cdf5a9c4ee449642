import { findDuplicates } from './find-duplicates.js'
import type { BibliographyFault, ParsedBibliography } from './parsed-bibliography.js'
import { splitEntries, type BibtexEntry } from './split-entries.js'
import { toBibliographyItem } from './to-bibliography-item.js'

/** What is no work. */
const commands = new Set(['string', 'preamble', 'comment'])

/**
 * Parses BibTeX and BibLaTeX. A broken entry is left out, and the others are read all the same.
 *
 * @param text - The file.
 * @returns The works that can be used, and what cannot.
 * @example
 * ```ts @import.meta.vitest
 * const { items, faults } = await parseBibtex('@book{a,\n title = {A}\n}\n@book{b,\n title = {B\n}\n')
 * expect(items).toEqual([{ id: 'a', type: 'book', title: 'A', 'citation-key': 'a' }])
 * expect(faults[0]).toMatchObject({ line: 4, column: 1 })
 * ```
 */
export async function parseBibtex(text: string): Promise<ParsedBibliography> {
  const parse = await loadParser()
  const entries = splitEntries(text)
  const works = entries.filter(({ type }) => !commands.has(type))
  const faults: BibliographyFault[] = []
  let values: unknown[]
  try {
    values = parse(text)
  } catch {
    values = parseOneByOne(entries, parse, faults)
  }
  const items = values.flatMap((value) => {
    const { item, faults: found } = toBibliographyItem(value)
    const at = works.find(({ key }) => key === item?.id)
    faults.push(...found.map(({ message }) => ({ message, line: at?.line ?? 1, column: 1 })))
    return item ?? []
  })
  faults.push(...findDuplicates(works))
  return { items, faults: faults.sort((one, other) => one.line - other.line) }
}

type Parse = (text: string) => unknown[]

/** Citation.js takes a while to load, and manuscripts without a `.bib` file do not need it. */
async function loadParser(): Promise<Parse> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  return (text) => plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false })
}

/** Finds the entries that are broken. Abbreviations that the file defines hold for each. */
function parseOneByOne(
  entries: readonly BibtexEntry[],
  parse: Parse,
  faults: BibliographyFault[],
): unknown[] {
  const attempt = (entry: BibtexEntry, head = ''): unknown[] | undefined => {
    try {
      return parse(`${head}\n${entry.text}`)
    } catch (error) {
      faults.push(toFault(entry, error as Error))
      return undefined
    }
  }
  const strings = entries.filter((entry) => entry.type === 'string' && attempt(entry))
  const head = strings.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ')
  return entries.filter(({ type }) => !commands.has(type)).flatMap((entry) => attempt(entry, head) ?? [])
}

/** The parser counts one line before the entry. */
function toFault({ type, key, line, text }: BibtexEntry, { message }: Error): BibliographyFault {
  const [, reason, at, column] =
    /^(expected "[^"]{1,40}", got "[^"]{1,40}") at line (\d+) col (\d+)/.exec(message) ?? []
  const inEntry = Number(at) - 2
  const isInside = reason !== undefined && inEntry < text.trimEnd().split('\n').length
  const what =
    type === 'string' ? `abbreviation "${key}"` : key === '' ? 'entry without a key' : `entry "${key}"`
  return {
    message: `The ${what} is broken: ${isInside ? reason : 'its braces or quotation marks do not match'}. It is left out.`,
    line: isInside ? line + inEntry : line,
    column: isInside ? Number(column) : 1,
  }
}
