import { readdirSync, readFileSync } from 'node:fs'
import collection from '@florilegium/multilateralism'
import type { Section, Source } from '@florilegium/verify'
import { parse } from 'yaml'

const folder = new URL('../sources/', import.meta.url)
const FRONT_MATTER = /^---\n(.*?)\n---\n\n(.*)\n$/s

/** What the front matter of a source says. */
interface FrontMatter {
  language: string
  extracted?: boolean
  sections?: { id: string; pieces: { from: string; to: string }[] }[]
}

/** Reads all sources, by id: the files, and the texts of the collection's records. */
export function loadSources(): Map<string, Source> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const sources = [...names.map(loadSource), ...collection.documents.map(toSource)]
  return new Map(sources.map((source) => [source.id, source]))
}

function loadSource(name: string): Source {
  const match = FRONT_MATTER.exec(readFileSync(new URL(name, folder), 'utf8'))
  if (!match) throw new Error(`${name}: front matter, a blank line, the text and a line end are expected.`)
  const { language, extracted, sections } = parse(match[1] as string) as FrontMatter
  const text = match[2] as string
  return {
    id: name.replace(/\.md$/, ''),
    text,
    language,
    ...(extracted !== undefined && { extracted }),
    ...(sections && { sections: sections.map((section) => toSection(text, section)) }),
  }
}

function toSection(text: string, { id, pieces }: NonNullable<FrontMatter['sections']>[number]): Section {
  const ranges = pieces.map(({ from, to }) => {
    const start = text.indexOf(from)
    const last = text.indexOf(to, start)
    if (start < 0 || last < 0) throw new Error(`Section "${id}": "${from}" to "${to}" is not in the text.`)
    return { start, end: last + to.length }
  })
  return { id, ranges }
}

function toSource({ id, records }: (typeof collection.documents)[number]): Source {
  const texts = records.flatMap((record) => ('text' in record ? [record.text] : []))
  return { id, text: texts.join('\n\n'), language: 'en' }
}
