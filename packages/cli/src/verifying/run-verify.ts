import { createInterface } from 'node:readline'
import { findNearestIds, type Catalog } from '@florilegium/core'
import { decodeText } from '../files/decode-text.js'
import { hasColors } from '../program/has-colors.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import { readStdin } from '../program/read-stdin.js'
import type { Outcome } from '../program/to-exit-code.js'
import { openProject } from '../project/open-project.js'
import { formatAnswer } from './format-answer.js'
import { parseClaim } from './parse-claim.js'
import { verifyText, type QuotationClaim, type VerifyTextResult } from './verify-text.js'

/** What `florilegium verify` is asked to do. */
export interface VerifyCommandOptions {
  json?: true
  /** Whether stdin holds a quotation a line, as JSON. */
  jsonl?: true
  speaker?: string
  document?: string
  project?: string
}

/**
 * Runs `florilegium verify`.
 *
 * @param text - The quotation; `-` or nothing stands for stdin.
 * @param options - What to do.
 * @returns How it ended: clean only where everything was proved.
 * @throws {MisuseError} If what is asked for cannot be done.
 */
export async function runVerify(text: string | undefined, options: VerifyCommandOptions): Promise<Outcome> {
  const { json, jsonl, speaker, document, project } = options
  if (jsonl) {
    if (text !== undefined && text !== '-') throw new MisuseError('--jsonl reads stdin. Leave the text out.')
    const { catalog } = await openProject(project)
    return verifyLines(catalog, { speaker, document })
  }
  const words = text === undefined || text === '-' ? await readText() : text
  const { catalog } = await openProject(project)
  assertSource(document, catalog)
  const result = verifyText({ text: words, speaker, document }, catalog)
  const isColoured = hasColors(process.stdout.isTTY, process.env)
  await print(
    json
      ? `${JSON.stringify(result.answer)}\n`
      : formatAnswer(result, { text: words, speaker, catalog, isColoured }),
  )
  return { hasProblems: !isProved(result) }
}

async function readText(): Promise<string> {
  if (process.stdin.isTTY) throw new MisuseError('Expected a quotation, as an argument or on stdin.')
  const { text, message } = decodeText(await readStdin())
  if (text === undefined) throw new MisuseError(`stdin: ${message}`)
  return text.replace(/^\uFEFF/, '').trim()
}

async function verifyLines(catalog: Catalog, base: Omit<QuotationClaim, 'text'>): Promise<Outcome> {
  const outcome: Outcome = {}
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const { claim, message } = parseClaim(line)
    const merged = claim && { ...base, ...claim }
    const fault = message ?? describeUnknown(merged?.document, catalog)
    if (!merged || fault !== undefined) {
      outcome.isMisuse = true
      await print(`${JSON.stringify({ error: fault })}\n`)
      continue
    }
    const result = verifyText(merged, catalog)
    if (!isProved(result)) outcome.hasProblems = true
    await print(`${JSON.stringify(result.answer)}\n`)
  }
  return outcome
}

function assertSource(document: string | undefined, catalog: Catalog): void {
  const fault = describeUnknown(document, catalog)
  if (fault !== undefined) throw new MisuseError(fault)
}

function describeUnknown(document: string | undefined, { sources }: Catalog): string | undefined {
  if (document === undefined || sources.idsOf.has(document)) return undefined
  const ids = [...sources.idsOf.keys()]
  const nearest = findNearestIds(document, ids)
  const list = (nearest.length > 0 ? nearest : ids.slice(0, 10)).map((id) => `"${id}"`).join(', ')
  const remedy = nearest.length > 0 ? `Did you mean ${list}?` : `There are ${list || 'none'}.`
  return `No source has the id "${document}". ${remedy}`
}

/** What is not proved is not clean: who prints words only after a check must not print these. */
function isProved({ answer: { verdict, attribution } }: VerifyTextResult): boolean {
  return (verdict === 'verbatim' || verdict === 'edited') && attribution !== 'refuted'
}
