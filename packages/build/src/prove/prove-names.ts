import type { ContentProblem } from '@florilegium/schema'
import type { WrittenDocument } from '../read/written-document.js'
import type { PreparedSource } from '../source/find-sections.js'
import { toLetters } from './letters.js'

/**
 * Proves by their letters the titles of sections, in their lines; the addressees of recommendations, in their section; and
 * the names of people, in the source. A title in square brackets is ours.
 *
 * @param document - The document as its author writes it.
 * @param source - Its source.
 * @returns A problem for each that does not stand there.
 */
export function proveNames(document: WrittenDocument, source: PreparedSource): ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const [index, { id, title, label = '' }] of document.sections.entries()) {
    if (title.startsWith('[') || standsIn(`${label} ${title}`, id, source)) continue
    const message = `"${id}": the title "${`${label} ${title}`.trim()}" does not stand in the lines of the section. Correct the title or the lines.`
    problems.push({ path: ['sections', index, 'title'], message })
  }
  const letters = toLetters(source.text).text
  for (const [index, { name }] of document.people.entries()) {
    if (letters.includes(toLetters(name).text)) continue
    const message = `The source does not name "${name}". Write the name as it does.`
    problems.push({ path: ['people', index, 'name'], message })
  }
  for (const [index, record] of document.records.entries()) {
    if (record.type !== 'recommendation') continue
    for (const [place, name] of record.addressees.entries()) {
      if (standsIn(name, record.section, source)) continue
      const message = `"${record.id}": the section "${record.section}" does not name "${name}". Name an addressee as it does.`
      problems.push({ path: ['records', index, 'addressees', place], message })
    }
  }
  return problems
}

function standsIn(words: string, section: string, { sections }: PreparedSource): boolean {
  const { text } = toLetters(words)
  return sections.some(({ id, letters }) => id === section && letters.text.includes(text))
}
