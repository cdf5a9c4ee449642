import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const main = join(folder, 'src/main.ts')

let out: string

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'florilegium-brief-')), 'page')
})

function render(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', main, '--out', out, ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr: stderr.replaceAll(tmpdir(), '') })
      },
    )
  })
}

async function temporary(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'florilegium-brief-')), name)
  await writeFile(path, text)
  return path
}

test('the brief becomes a page with its quotations, recommendations and references', async () => {
  const { code, stdout, stderr } = await render()
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toContain('5 quotations and 3 recommendations from @florilegium/multilateralism')
  expect(stdout).toContain('3 quotations by hand, word for word; 2 citations, all known')
  const html = await readFile(join(out, 'index.html'), 'utf8')
  expect(html.match(/<figure class="florilegium florilegium-quote">/g)).toHaveLength(5)
  expect(html.match(/<figure class="florilegium florilegium-recommendation">/g)).toHaveLength(3)
  expect(html).toContain('id="ref-making-it-matter"')
  expect((await readdir(out, { recursive: true })).sort()).toEqual([
    'brief.css',
    'fonts',
    'fonts/source-sans-3-latin-wght-normal.woff2',
    'fonts/source-serif-4-latin-wght-italic.woff2',
    'fonts/source-serif-4-latin-wght-normal.woff2',
    'index.html',
  ])
})

test('the brief shows its citations, and they lead to the references', async () => {
  await render()
  const html = await readFile(join(out, 'index.html'), 'utf8')
  expect(html.match(/<span class="florilegium-citation">/g)).toHaveLength(2)
  expect(html).toContain('href="#ref-making-it-matter"')
})

describe('with something wrong, it says what and where, exits with 1 and writes nothing', () => {
  test('an unknown id and a malformed directive', async () => {
    const brief = await temporary(
      'brief.md',
      '---\ntitle: A brief\n---\n\n::quote{#berti-value}\n\n::quote{#x\n',
    )
    const { code, stderr } = await render(brief)
    expect(code).toBe(1)
    expect(stderr).toMatch(/5:10-5:21\s+error\s+Unknown id "berti-value"\. Did you mean "berti-values"\?/)
    expect(stderr).toMatch(/7:8-7:11\s+error\s+Malformed ::quote: the closing "}" is missing\./)
    expect(existsSync(out)).toBe(false)
  })

  test('a false quotation', async () => {
    const brief = await temporary(
      'brief.md',
      '# A brief\n\n“States are the main actors in the multilateral system” [@making-it-matter].\n',
    )
    const { code, stderr } = await render(brief)
    expect(code).toBe(1)
    expect(stderr).toMatch(/3:22-3:28\s+error\s+Not what “Making it Matter” says: “actors”/)
    expect(existsSync(out)).toBe(false)
  })

  test('a collection that is missing', async () => {
    const { code, stderr } = await render('--collection', 'nowhere.json')
    expect(code).toBe(1)
    expect(stderr).toBe(
      'nowhere.json: There is no such file. Install the content package, or correct the path.\n',
    )
    expect(existsSync(out)).toBe(false)
  })

  test('a collection that is broken', async () => {
    const { code, stderr } = await render(
      '--collection',
      await temporary('collection.json', '{\n  "name": 1\n}\n'),
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/collection\.json:1:1: The field "version" is missing\. Add it\. There are 2 more/)
    expect(existsSync(out)).toBe(false)
  })

  test('a brief that is missing', async () => {
    const { code, stderr } = await render('nowhere.md')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^nowhere\.md: This brief cannot be read \(ENOENT/)
    expect(existsSync(out)).toBe(false)
  })

  test('what was rendered before stays', async () => {
    await render()
    const before = await readFile(join(out, 'index.html'), 'utf8')
    await render(await temporary('brief.md', '::quote{#nobody}\n'))
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(before)
  })
})
