import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage, generatePackage } from '@florilegium/build'
import { writePackage } from '../content/write-package.js'
import type { Document } from '../corpus/corpus.js'
import { createVocabulary } from '../corpus/create-vocabulary.js'
import { generateDocument } from '../corpus/generate-document.js'
import { createRandom, type Random } from '../corpus/random.js'
import { pickSpan } from '../verification/queries/pick-span.js'

/** What {@link writeProject} is given. */
export interface WriteProjectOptions {
  /** The folder of the project. */
  folder: string
  packages: number
  manuscripts: number
}

/** What was written. */
export interface WrittenProject {
  folder: string
  /** Words of the manuscripts, and their bytes. */
  words: number
  bytes: number
}

const WORDS_IN_SOURCE = 20_000
const RECORDS_IN_PACKAGE = 50
/** With the words of the quotations about 2,000. */
const WORDS_OF_PROSE = 1_380
const QUOTATIONS_IN_MANUSCRIPT = 20

/** One quotation in so many has a wrong word, and as many stand in no source. */
const FALSE = 10

/**
 * Writes a project: content packages among its dependencies, and manuscripts of 2,000 words with 20 quotations of them.
 *
 * @param options - Where, and how many of each.
 * @returns The folder, and how much is in it.
 */
export async function writeProject({
  folder,
  packages,
  manuscripts,
}: WriteProjectOptions): Promise<WrittenProject> {
  const vocabulary = createVocabulary(createRandom(1))
  const sources = Array.from({ length: packages }, (_, index) =>
    generateDocument(vocabulary, { seed: 5000 + index, words: WORDS_IN_SOURCE }),
  )
  mkdirSync(folder, { recursive: true })
  const names = sources.map(({ id }) => `source-${id}`)
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bench', dependencies }))
  for (const [index, source] of sources.entries()) {
    await writeContentPackage(join(folder, 'node_modules', names[index] as string), source)
  }
  const random = createRandom(9)
  let [words, bytes] = [0, 0]
  for (let index = 0; index < manuscripts; index++) {
    const prose = generateDocument(vocabulary, { seed: 20_000 + index, words: WORDS_OF_PROSE })
    const text = insertQuotations(withoutQuotationMarks(prose.text), { sources, invented: [prose], random })
    const path = join(folder, 'manuscripts', `part-${index % 20}`, `${index}.md`)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    words += text.match(/\S+/g)?.length ?? 0
    bytes += Buffer.byteLength(text)
  }
  return { folder, words, bytes }
}

async function writeContentPackage(directory: string, source: Document): Promise<void> {
  const sources = writePackage({ folder: directory, documents: [source], records: RECORDS_IN_PACKAGE })
  const path = join(directory, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object
  const florilegium = { collection: './dist/collection.json' }
  writeFileSync(path, JSON.stringify({ ...manifest, name: `source-${source.id}`, florilegium }))
  const problems = [
    ...(await generatePackage({ directory, sources })),
    ...(await buildPackage({ directory, sources })).problems,
  ]
  const [first] = problems
  if (first) throw new Error(`${first.file}: ${first.message}`)
}

/** What quotations are taken from. */
interface QuotedTexts {
  sources: readonly Document[]
  /** Texts that are no sources. */
  invented: readonly Document[]
  random: Random
}

/** Puts a sentence with a quotation after paragraphs, spread evenly. */
function insertQuotations(prose: string, { sources, invented, random }: QuotedTexts): string {
  const blocks = prose.trimEnd().split('\n\n')
  const quoted = Array.from({ length: QUOTATIONS_IN_MANUSCRIPT }, (_, index) => {
    const { document, text } = pickSpan(sources, random)
    const isInvented = index % FALSE === 5
    const words = withoutQuotationMarks(isInvented ? pickSpan(invented, random).text : text).split(/\s+/)
    if (index % FALSE === 0) words.splice(words.length >> 1, 1, 'otherwise')
    return `It says that “${words.join(' ')}” [@${sources[document]?.id}].`
  })
  return (
    blocks
      .flatMap((block, index) => {
        const from = Math.floor((index * quoted.length) / blocks.length)
        const to = Math.floor(((index + 1) * quoted.length) / blocks.length)
        return [block, ...quoted.slice(from, to)]
      })
      .join('\n\n') + '\n'
  )
}

function withoutQuotationMarks(text: string): string {
  return text.replace(/["“”]/g, '')
}
