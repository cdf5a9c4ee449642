import { readFileSync } from 'node:fs'
import { formatWithOptions } from 'node:util'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { describe, expect, test } from 'vitest'
import * as fingerprint from '../src/fingerprint/index.js'
import * as verify from '../src/index.js'
import * as languages from '../src/languages/index.js'
import * as phrases from '../src/phrases/index.js'

const modules: Record<string, unknown> = {
  '@florilegium/verify': verify,
  '@florilegium/verify/fingerprint': fingerprint,
  '@florilegium/verify/languages': languages,
  '@florilegium/verify/phrases': phrases,
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = Array.from(readme.matchAll(/^## (.+?)$|^```ts\n(.*?)^```$/gms), ([, title, code]) => ({
  title,
  code,
}))

/** Runs an example, and returns the lines it prints. */
function run(code: string): string[] {
  const { outputText } = transpileModule(code, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  })
  const lines: string[] = []
  const log = (...values: unknown[]) =>
    lines.push(formatWithOptions({ breakLength: Infinity, depth: 9 }, ...values))
  const load = (name: string): unknown => modules[name]
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('require', 'exports', 'console', outputText)(load, {}, { log })
  // A line that a loop prints again says nothing new.
  return lines.filter((line, at) => line !== lines[at - 1])
}

describe('the README', () => {
  test.each(
    examples.flatMap(({ title, code }, at) => (title === undefined && code ? [[headingOf(at), code]] : [])),
  )('prints what it says under %s', (_, code) => {
    const expected = Array.from(code.matchAll(/^ *console\.log\(.*\) \/\/ (.+)$/gm), ([, comment]) => comment)
    expect(expected).toHaveLength(code.match(/console\.log/g)?.length ?? 0)
    expect(run(code)).toEqual(expected)
  })

  test('says the size of a fingerprint', () => {
    const folder = new URL('../../../tests/misquotes/sources/', import.meta.url)
    const text = ['mill-liberty', 'melville-moby-dick', 'darwin-winter', 'austen-pride']
      .map((name) => readFileSync(new URL(`${name}.md`, folder), 'utf8'))
      .join('\n')
    const words = text.match(/\S+/g)?.length ?? 0
    const size = fingerprint.createFingerprint({ id: 'a', text }).length / words
    expect(size).toBeGreaterThan(8)
    expect(size).toBeLessThan(8.3)
    expect(verify.saveIndex(verify.createIndex([{ id: 'a', text }])).length / words).toBeLessThan(10)
  })
})

function headingOf(at: number): string {
  return examples.slice(0, at).findLast(({ title }) => title !== undefined)?.title ?? ''
}
