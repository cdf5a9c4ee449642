import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Document } from '../corpus/corpus.js'
import { createRandom, type Random } from '../corpus/random.js'

/** What {@link writePackage} is given. */
export interface WritePackageOptions {
  /** The folder of the package; its sources go to `sources/` beside it. */
  folder: string
  documents: readonly Document[]
  /** How many records the package has in all. */
  records: number
}

/** A chapter of a document. */
interface Chapter {
  /** Its first and last line, from 1. */
  first: number
  last: number
  title: string
  paragraphs: string[]
}

const SHORTEST = 12
const LONGEST = 40

/**
 * Writes a content package: a document for each text, a section for each of its chapters, and passages of 12 to 40 words,
 * spread evenly. The same texts give the same package.
 *
 * @param options - What to write, and where.
 * @returns The folder of the sources.
 */
export function writePackage({ folder, documents, records }: WritePackageOptions): string {
  const sources = join(folder, '..', 'sources')
  for (const path of [folder, sources]) mkdirSync(path, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'made-up', version: '1.0.0' }))
  for (const [index, document] of documents.entries()) {
    const before = Math.floor((records * index) / documents.length)
    const count = Math.floor((records * (index + 1)) / documents.length) - before
    writeFileSync(join(sources, `${document.id}.txt`), document.text)
    writeDocument(join(folder, 'content', document.id), document, count)
  }
  return sources
}

function writeDocument(folder: string, { id, text }: Document, count: number): void {
  const chapters = listChapters(text)
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: object): void => {
    writeFileSync(join(folder, name), stringify(content, { lineWidth: 110 }))
  }
  write('document.yaml', {
    id,
    bibliography: {
      type: 'book',
      title: id,
      author: [{ literal: 'Nobody' }],
      issued: { 'date-parts': [[2026]] },
      language: 'en',
    },
    rights: 'Made up for a benchmark.',
    source: { file: `${id}.txt`, sha256: createHash('sha256').update(text).digest('hex') },
    sections: chapters.map(({ title, first, last }, index) => ({
      id: `chapter-${index + 1}`,
      title,
      lines: [`${first}-${last}`],
    })),
    people: [],
  })
  write('passages.yaml', { passages: listPassages(chapters, count) })
}

function listChapters(text: string): Chapter[] {
  const chapters: Chapter[] = []
  let line = 1
  for (const block of text.trimEnd().split('\n\n')) {
    const last = line + block.split('\n').length - 1
    if (block.startsWith('## ')) chapters.push({ first: line, last, title: block.slice(3), paragraphs: [] })
    else chapters.at(-1)?.paragraphs.push(block)
    const chapter = chapters.at(-1)
    if (chapter) chapter.last = last
    line = last + 2
  }
  return chapters
}

/** Takes at most one passage of a paragraph, so that they are in the order of the document. */
function listPassages(chapters: readonly Chapter[], count: number): object[] {
  const random = createRandom(5)
  const paragraphs = chapters.flatMap(({ paragraphs }, index) =>
    paragraphs
      .map((paragraph) => paragraph.split(/\s+/))
      .filter((words) => words.length >= LONGEST)
      .map((words) => ({ words, section: `chapter-${index + 1}` })),
  )
  if (paragraphs.length < count)
    throw new RangeError(`Expected ${count} paragraphs for as many records, found ${paragraphs.length}.`)
  return Array.from({ length: count }, (_, index) => {
    const { words, section } = paragraphs[Math.floor((paragraphs.length * index) / count)] as {
      words: string[]
      section: string
    }
    return { id: `passage-${index + 1}`, section, topics: [], text: pickWords(words, random) }
  })
}

function pickWords(words: readonly string[], random: Random): string {
  const length = SHORTEST + random.below(LONGEST - SHORTEST + 1)
  const from = random.below(words.length - length + 1)
  return words.slice(from, from + length).join(' ')
}
