import { readdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { runLanguageServer, runRemark, stopFrontEnds } from './front-ends.js'
import { formatParity, type ParityRow } from './format-parity.js'
import { normalizeHtml } from './normalize-html.js'
import { runCommandLine } from './run-command-line.js'
import { runMarkdownIt } from './run-markdown-it.js'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** `UPDATE=1` writes what remark makes of each manuscript, to be read before it is committed. */
const update = process.env['UPDATE'] === '1'

afterAll(stopFrontEnds)

const reports = await runCommandLine(fixtures)

describe.each(readdirSync(fixtures))('%s', (name) => {
  const path = (file: string): string => `${fixtures}/${name}/${file}`

  test('is what it was in remark', async () => {
    const { html, problems } = await runRemark(await readFile(path('input.md'), 'utf8'))
    const problemsText = JSON.stringify(problems, null, 2) + '\n'
    if (update) {
      await writeFile(path('problems.json'), problemsText)
      if (html === undefined) await rm(path('output.html'), { force: true })
      else await writeFile(path('output.html'), html)
    }
    expect(problemsText).toBe(await readFile(path('problems.json'), 'utf8'))
    expect(html).toBe(await readFile(path('output.html'), 'utf8').catch(() => undefined))
  })

  test('has the same problems at the same offsets in the language server', async () => {
    const text = await readFile(path('input.md'), 'utf8')
    const { problems } = await runLanguageServer(text, name)
    expect(problems).toEqual((await runRemark(text)).problems)
  })

  test('has the same problems and the same meaning in markdown-it', async () => {
    const text = await readFile(path('input.md'), 'utf8')
    const remark = await runRemark(text)
    const markdownIt = runMarkdownIt(text)
    expect(markdownIt.problems).toEqual(remark.problems)
    expect(markdownIt.html === undefined).toBe(remark.html === undefined)
    expect(normalizeHtml(markdownIt.html ?? '')).toBe(normalizeHtml(remark.html ?? ''))
  })

  test('has the same meaning in markdown-it where errors do not stop it', async () => {
    const text = await readFile(path('input.md'), 'utf8')
    const { html } = await runRemark(text, { throws: false })
    expect(normalizeHtml(runMarkdownIt(text, { throws: false }).html ?? '')).toBe(normalizeHtml(html ?? ''))
  })

  test('has the same problems at the same offsets on the command line', async () => {
    const { problems } = await runRemark(await readFile(path('input.md'), 'utf8'))
    expect(reports.get(`fixtures/${name}/input.md`)).toEqual(problems)
  })
})

test('the table of parity is what the front ends say', async () => {
  const rows: ParityRow[] = []
  for (const name of readdirSync(fixtures)) {
    const text = await readFile(`${fixtures}/${name}/input.md`, 'utf8')
    const remark = await runRemark(text)
    const markdownIt = runMarkdownIt(text)
    rows.push({
      name,
      problems: remark.problems.map(({ code }) => code),
      isSame: {
        'markdown-it': isDeepStrictEqual(markdownIt.problems, remark.problems),
        'command line': isDeepStrictEqual(reports.get(`fixtures/${name}/input.md`), remark.problems),
        'language server': isDeepStrictEqual((await runLanguageServer(text, name)).problems, remark.problems),
        HTML: normalizeHtml(markdownIt.html ?? '') === normalizeHtml(remark.html ?? ''),
      },
    })
  }
  await expect(formatParity(rows)).toMatchFileSnapshot('../parity.md')
})
