import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProseBlock } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'
import { parserDifferences } from './parser-differences.js'
import { readWithRemark } from './parse-with-remark.js'
import { readCorpus } from './read-corpus.js'

const readWithLezer = (text: string, isMdx = false): ProseBlock[] =>
  toProseBlocks(parseManuscript(text, { syntax: isMdx ? 'mdx' : 'markdown' }))

test.each(readCorpus().map((manuscript) => [manuscript.name, manuscript] as const))(
  '%s has the same blocks from both parsers',
  (_, { text, isMdx }) => {
    expect(readWithLezer(text, isMdx)).toEqual(readWithRemark(text, isMdx))
  },
)

test.each(readCorpus().map((manuscript) => [manuscript.name, manuscript] as const))(
  '%s has the same blocks from both parsers after a byte order mark',
  (_, { text, isMdx }) => {
    const marked = `\uFEFF${text}`
    const ours = readWithLezer(marked, isMdx)
    expect(ours).toEqual(readWithRemark(marked, isMdx))
    const places = (blocks: ProseBlock[], shift: number): unknown =>
      blocks.map((block) => [block.text, block.range.start + shift, block.range.end + shift])
    expect(places(ours, 0)).toEqual(places(readWithLezer(text, isMdx), 1))
  },
)

test.each(['> ', '- ', ':::quote{#a}\n'])('what stands in 120 of %j is read by neither parser', (unit) => {
  const text = `${unit.repeat(120)}Deep words.\n`
  expect(readWithLezer(text)).toEqual(readWithRemark(text))
  expect(readWithLezer(text).map((block) => block.text)).not.toContain('Deep words.')
})

test(
  'the Markdown files of installed packages have the same blocks from both parsers',
  { timeout: 600_000 },
  () => {
    const files = findMarkdownFiles(fileURLToPath(new URL('../../../node_modules/.pnpm', import.meta.url)))
    expect(files.size).toBeGreaterThanOrEqual(300)
    const different = [...files].filter(([text]) => {
      const ours = readWithLezer(text).map((block) => JSON.stringify(block))
      return (
        JSON.stringify(ours) !== JSON.stringify(readWithRemark(text).map((block) => JSON.stringify(block)))
      )
    })
    const unlisted = different.filter(
      ([, path]) => !Object.keys(parserDifferences).some((end) => path.endsWith(end)),
    )
    expect(unlisted.map(([, path]) => path)).toEqual([])
  },
)

/** The different texts there are, with the path of one file of each; larger files are left out for time. */
function findMarkdownFiles(root: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const store of readdirSync(root)) {
    const modules = `${root}/${store}/node_modules`
    if (!existsSync(modules)) continue
    for (const name of readdirSync(modules)) {
      const packages = name.startsWith('@')
        ? readdirSync(`${modules}/${name}`).map((part) => `${name}/${part}`)
        : [name]
      for (const path of packages) {
        const folder = `${modules}/${path}`
        if (!realpathSync(folder).includes(`/${store}/`) || !statSync(folder).isDirectory()) continue
        for (const file of readdirSync(folder)) {
          if (!/\.md$/i.test(file) || statSync(`${folder}/${file}`).size > 40_000) continue
          const text = readFileSync(`${folder}/${file}`, 'utf8')
          if (!found.has(text)) found.set(text, `${path}/${file}`)
        }
      }
    }
  }
  return found
}
