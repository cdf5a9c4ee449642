import { fileURLToPath } from 'node:url'
import type { Problem } from '@florilegium/core'
import rehypeFormat from 'rehype-format'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { collections, retiredPath } from './collections.js'
import { startClient } from '../../../packages/language-server/test/start-client.js'

/** A problem as every front end reports it in its own way, in offsets again. */
export type ComparableProblem = Pick<Problem, 'code' | 'severity' | 'message' | 'range' | 'url'>

/** Runs a manuscript through remark. There is no HTML where an error stops it. */
export async function runRemark(
  text: string,
  options: { throws?: boolean } = {},
): Promise<{ problems: ComparableProblem[]; html: string | undefined }> {
  const file = new VFile(text)
  const html = await unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkFlorilegium, { collections, ...options })
    .use(remarkRehype)
    .use(rehypeFormat)
    .use(rehypeStringify)
    .process(file)
    .catch((error: unknown) => {
      if (!(error instanceof VFileMessage)) throw error
      return undefined
    })
  return {
    problems: file.messages.map((message) => fromMessage(message, new VFile(text))),
    html: html && String(html),
  }
}

function fromMessage({ ruleId, fatal, reason, place, url }: VFileMessage, file: VFile): ComparableProblem {
  if (!place || !('start' in place)) throw new Error(`No place: ${reason}`)
  const points = location(file)
  const range = { start: points.toOffset(place.start) ?? -1, end: points.toOffset(place.end) ?? -1 }
  return {
    code: ruleId as Problem['code'],
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    message: reason,
    range,
    url: url ?? '',
  }
}

const client = await startClient([
  fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json')),
  retiredPath,
])

/** Runs a manuscript through the language server. */
export async function runLanguageServer(
  text: string,
  name: string,
): Promise<{ problems: ComparableProblem[] }> {
  const { document, diagnostics } = await client.open(text, `file:///${name}.md`)
  const problems = diagnostics.map(({ code, severity, message, range, codeDescription }) => ({
    code: code as Problem['code'],
    severity: (['error', 'warning', 'info'] as const)[(severity ?? 1) - 1] ?? 'info',
    message: typeof message === 'string' ? message : message.value,
    range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
    url: codeDescription?.href ?? '',
  }))
  return { problems }
}

/** Ends the processes behind the front ends. */
export function stopFrontEnds(): void {
  client.stop()
}
