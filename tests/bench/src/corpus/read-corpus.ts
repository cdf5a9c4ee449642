import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { BYTES_PER_WORD, type Corpus, type Document } from './corpus.js'
import { createRandom } from './random.js'

/** Enough held-out text for every absent quotation, from several writers. */
const MOST_HELD_OUT = 10

/**
 * Reads a corpus from the `.md` and `.txt` files of a folder and the folders in it, in an order that mixes them and is
 * the same at every run. Some files are held out.
 *
 * @param folder - The folder.
 * @param words - How many words are needed. Files past that are not read.
 * @returns The corpus, smaller than asked for if the folder is.
 * @throws {RangeError} When the folder is not there, or holds fewer than two such files.
 */
export function readCorpus(folder: string, words: number): Corpus {
  if (!existsSync(folder)) throw new RangeError(`--corpus: Expected a folder, found no "${folder}".`)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|txt)$/.test(path) && !/(^|[\\/])(node_modules|\.git)[\\/]/.test(path))
    .map((path) => path.split(sep).join('/'))
    .sort()
  if (paths.length < 2)
    throw new RangeError(`--corpus: Expected two or more .md or .txt files, found ${paths.length}.`)
  shuffle(paths)

  const read = (path: string): Document => ({
    id: path,
    text: readFileSync(join(folder, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  })
  const heldOutCount = Math.min(MOST_HELD_OUT, Math.ceil(paths.length / 20))
  const heldOut = paths.slice(0, heldOutCount).map(read)
  const documents: Document[] = []
  let bytes = 0
  for (const path of paths.slice(heldOutCount)) {
    if (bytes >= words * BYTES_PER_WORD) break
    const document = read(path)
    bytes += Buffer.byteLength(document.text)
    documents.push(document)
  }
  return { description: `a folder of ${paths.length} text files`, documents, heldOut }
}

function shuffle(items: string[]): void {
  const random = createRandom(7)
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = items[last] as string
    items[last] = items[other] as string
    items[other] = kept
  }
}
