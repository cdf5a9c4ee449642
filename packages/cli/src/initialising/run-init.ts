import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { CitationStyle, ProjectFile } from '@florilegium/core'
import { describeError } from '../files/describe-error.js'
import { writeWhole } from '../files/write-whole.js'
import { log } from '../program/log.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'

/** What `florilegium init` is asked to do. */
export interface InitCommandOptions {
  citations?: CitationStyle
  locale?: string
  /** Whether nothing is asked. */
  yes?: true
  json?: true
}

/** The styles of citations. */
export const citationStyles: readonly CitationStyle[] = ['author-date', 'note', 'full']

const schema =
  'https://raw.githubusercontent.com/florilegium/florilegium/main/packages/cli/schemas/florilegium.schema.json'

/**
 * Runs `florilegium init`: writes a `florilegium.json`. It asks nothing where nobody can answer.
 *
 * @param folder - Where it is written.
 * @param options - What it says.
 * @returns How it ended.
 * @throws {MisuseError} If there is one already, or it cannot be written.
 */
export async function runInit(folder: string, options: InitCommandOptions): Promise<Outcome> {
  const path = join(resolve(folder), 'florilegium.json')
  if (existsSync(path)) throw new MisuseError(`${path}: It is there already. Nothing was written.`)
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && !options.yes
  const answers = canAsk ? await ask(options) : options
  const { citations = 'author-date', locale = 'en' } = answers
  const file: ProjectFile = { $schema: schema, citations, locale, sources: [], exclude: [] }
  try {
    await writeWhole(path, JSON.stringify(file, null, 2) + '\n')
  } catch (error) {
    throw new MisuseError(`${path}: ${describeError(error)} Nothing was written.`)
  }
  if (options.json) await print(`${JSON.stringify({ path })}\n`)
  else log(`Wrote ${path}. Next: florilegium doctor`)
  return {}
}

async function ask(options: InitCommandOptions): Promise<Pick<InitCommandOptions, 'citations' | 'locale'>> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const style =
      options.citations ??
      (await terminal.question(`Citations (${citationStyles.join(', ')}) [author-date]: `))
    const locale = options.locale ?? (await terminal.question('Language [en]: '))
    const citations = citationStyles.find((known) => known === style.trim())
    return { ...(citations && { citations }), ...(locale.trim() !== '' && { locale: locale.trim() }) }
  } finally {
    terminal.close()
  }
}
