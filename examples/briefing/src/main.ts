/** `main.ts [--collection FILE] [--out FOLDER] [BRIEF]`: renders the brief, or says what is wrong with it. */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCollection } from '@florilegium/core'
import { read } from 'to-vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { renderBrief } from './render-brief.js'
import { summarize } from './summarize.js'
import { writePage } from './write-page.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    collection: {
      type: 'string',
      default: fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json')),
    },
    out: { type: 'string', default: 'dist' },
  },
})

process.exitCode = await main(positionals[0] ?? 'brief.md')

async function main(brief: string): Promise<number> {
  const { collection, message } = await readCollection(values.collection, { readFile: readIfThere })
  if (!collection) return fail(message)
  const file = await read(brief).catch((error: NodeJS.ErrnoException) => error)
  if (file instanceof Error) return fail(`${brief}: This brief cannot be read (${file.message}).`)
  try {
    await renderBrief(file, collection)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return fail(reporter(file))
  }
  const page = await writePage(String(file), values.out)
  console.log(
    summarize({ brief, file, collection, page: relative(process.env['INIT_CWD'] ?? process.cwd(), page) }),
  )
  return 0
}

function fail(message: string): number {
  console.error(message)
  return 1
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
