import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quotes } from '@florilegium/multilateralism/making-it-matter'
import { run } from '@florilegium/test-support/run'
import { beforeAll, expect, test } from 'vitest'
import { assertPandoc } from '../src/assert-pandoc.js'
import { screenshots } from '../src/paths.js'
import { testPipeline, type Built } from './test-pipeline.js'

beforeAll(assertPandoc)

const pipeline = {
  name: 'pandoc',
  given: [],
  manuscript: 'brief.md',
  site: '.',
  page: '/brief',
  plain: true,
} as const

testPipeline(pipeline, (built: () => Built) => {
  test('has a quotation and the notes in its Word file, too', async () => {
    const text = await run('pandoc', ['brief.docx', '--to', 'plain', '--wrap=none'], built().project)
    expect(text).toContain(quotes['robinson-inequalities'].text)
    expect(text).toMatch(/shortcomings”\[1\], and the report/)
    expect(text).toMatch(
      /^\[1\] .*Making it Matter: Thought Experiments.*, sec\.\s“It’s the member states,”/m,
    )
  })

  test('prints to PDF', async () => {
    const pdf = await built().page.pdf({ preferCSSPageSize: true })
    await writeFile(join(screenshots, 'pandoc.pdf'), pdf)
    expect(pdf.toString('latin1')).toMatch(/^%PDF-/)
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
  })
})
