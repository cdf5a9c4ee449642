import multilateralism from '@florilegium/multilateralism'
import { createCatalog } from '@florilegium/core'
import MarkdownIt, { type MarkdownIt as Instance } from 'markdown-it'
import { FlorilegiumError, type FlorilegiumEnv } from 'markdown-it-florilegium'
import markdownItCatalog from 'markdown-it-florilegium/catalog'
import { describe, expect, test } from 'vitest'
import { createInstance, render } from './create-instances.js'

const url = 'https://github.com/florilegium/florilegium/blob/main/docs/problems'
const misquoted = 'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n'

/** What a rendering throws. */
function failure(text: string, { md = createInstance(), env = {} } = {}): FlorilegiumError {
  try {
    md.render(text, env)
  } catch (error) {
    if (error instanceof FlorilegiumError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

describe('a manuscript with errors', () => {
  test('throws all its problems by path, line and column', () => {
    const text = `# A\r\n\r\n${misquoted}\r\nSee [@nobody].\r\n\r\n::quote{#berti-value}\r\n`
    const error = failure(text, { env: { path: '/docs/a.md' } })
    expect(error.message.split('\n')).toEqual([
      'The manuscript has errors.',
      `/docs/a.md:3:48: Not what “Making it Matter” says: “reasons” for “causes”. Write the source's words, or mark what you changed with brackets or an ellipsis. (quotation-altered, ${url}/quotation-altered.md)`,
      `/docs/a.md:5:7: warning: Unknown citation key "nobody". Neither a content package nor a bibliography has it. Add the work to "references", or correct the key. (unknown-citation, ${url}/unknown-citation.md)`,
      `/docs/a.md:7:10: Unknown id "berti-value". Did you mean "berti-values"? (unknown-id, ${url}/unknown-id.md)`,
    ])
    expect(error).toMatchObject({
      name: 'FlorilegiumError',
      code: 'florilegium-problems',
      path: '/docs/a.md',
    })
    expect(error.problems.map(({ code }) => code)).toEqual([
      'quotation-altered',
      'unknown-citation',
      'unknown-id',
    ])
  })

  test('leaves its problems in env, thrown or not', () => {
    const env: FlorilegiumEnv = {}
    failure(misquoted, { env })
    const { html, result } = render(misquoted, { md: createInstance({ throws: false }) })
    expect(env.florilegium?.problems).toEqual(result.problems)
    expect(result).toMatchObject({
      problems: [{ code: 'quotation-altered', range: { start: 47, end: 54 }, expected: ['causes'] }],
      quotations: [{ verdict: 'altered' }],
      citations: [{ key: 'making-it-matter' }],
      text: misquoted,
      bodyStart: 0,
    })
    expect(html).toContain('underlying reasons” <span class="florilegium-citation">(GIGA')
  })

  test('does not throw where the severity is changed or a comment suppresses it', () => {
    const severities = { 'quotation-altered': 'warning' } as const
    expect(render(misquoted, { md: createInstance({ severities }) }).result.problems).toHaveLength(1)
    const comment = '<!-- florilegium-disable-next-line quotation-altered -->\n\n'
    expect(render(comment + misquoted).result.problems).toEqual([])
  })

  test('names no more problems than can be read', () => {
    const error = failure('::quote{#nobody}\n\n'.repeat(60))
    expect(error.message.split('\n')).toHaveLength(52)
    expect(error.message).toMatch(/\nand 10 more$/)
    expect(error.problems).toHaveLength(60)
  })
})

describe('the file behind a text', () => {
  const frontMatter = '---\ntitle: A\nflorilegium:\n  severities:\n    quotation-uncited: error\n---\n'
  const uncited = 'It “is an invitation to look at the underlying causes”.\n'

  /** Cuts off front matter as the plugin that VitePress uses does. */
  function cutFrontMatter(md: Instance): void {
    const render = md.render.bind(md)
    md.render = (src, env = {}) => {
      env['frontmatter'] = { title: 'A', florilegium: { severities: { 'quotation-uncited': 'error' } } }
      return render(src.replace(/^---\n[^]*?\n---\n/, ''), env)
    }
  }

  test('is what render was given before its front matter was cut off', () => {
    const md = createInstance({}, cutFrontMatter)
    const error = failure(frontMatter + uncited, { md, env: { path: '/docs/a.md', relativePath: 'a.md' } })
    expect(error.message).toContain('\n/docs/a.md:7:5: These words stand in')
  })

  test('is the text where the front matter is cut off before, and its settings count', () => {
    const md = createInstance()
    cutFrontMatter(md)
    expect(failure(frontMatter + uncited, { md, env: { relativePath: 'a.md' } }).message).toContain(
      '\na.md:1:5: ',
    )
  })

  test('is named by the data of Eleventy, which has the settings too, at every rendering', () => {
    const data: FlorilegiumEnv = {
      page: { inputPath: './src/a.md' },
      florilegium: { severities: { 'quotation-uncited': 'error' } } as unknown as never,
    }
    for (let time = 0; time < 2; time++)
      expect(failure(uncited, { env: data }).message).toContain('\n./src/a.md:1:5: ')
  })

  test('is what the option finds, if it ends with the text', () => {
    const source = () => ({ path: 'b.md', text: frontMatter + uncited })
    const md = createInstance({ source })
    expect(failure(uncited, { md }).message).toContain('\nb.md:7:5: ')
    expect(failure(misquoted, { md }).message).toContain('\nb.md:1:48: ')
  })

  test('is checked in its own settings even where nothing else is ours', () => {
    const text = '---\nflorilegium:\n  strikt: true\n---\n\nText.\n'
    const { result } = render(text, { env: {} })
    expect(result.problems).toMatchObject([{ code: 'invalid-settings', severity: 'warning' }])
    const env = { frontmatter: { florilegium: { strikt: true } } } as FlorilegiumEnv
    expect(render('Text.', { env }).result.problems).toMatchObject([
      { code: 'invalid-settings', message: 'Unknown setting "strikt". Did you mean "strict"?' },
    ])
  })
})

test('characters that markdown-it replaces do not move problems', () => {
  const text = `A\u0000B\r\nC\rD\n\n::quote{#nobody}`
  const error = failure(text)
  expect(error.problems[0]?.range).toEqual({ start: text.indexOf('nobody'), end: text.length - 1 })
  expect(error.message).toContain('\n5:10: ')
})

test('an env that is used again holds what is known of the last manuscript', () => {
  const md = createInstance()
  const env: FlorilegiumEnv = {}
  md.render('::quote{#ruggie-definition}', env)
  expect(env.florilegium?.embedded).toHaveLength(1)
  md.render('Text.', env)
  expect(env.florilegium).toMatchObject({ embedded: [], problems: [], text: 'Text.' })
})

test('a manuscript that another plugin renders inside this one is one of its own', () => {
  const md = createInstance({}, (md) => {
    md.core.ruler.after('block', 'nested', (state) => {
      if (state.src.includes('outer')) md.render('::quote{#berti-values}', state.env)
    })
  })
  const { html, result } = render('outer\n\n::quote{#ruggie-definition}', { md })
  expect(html).toContain('three or more states')
  expect(result.embedded.map(({ id }) => id)).toEqual(['ruggie-definition'])
})

test('strict settings report what stands in no source', () => {
  const md = createInstance({ strict: true })
  const { result } = render('Smith said: “Zebras zigzag across zany zoos at dawn.”', { md })
  expect(result.problems.map(({ code }) => code)).toEqual(['quotation-unsourced'])
})

test('the layer below takes a ready catalog', () => {
  const md = new MarkdownIt().use(markdownItCatalog, { catalog: createCatalog([multilateralism]) })
  expect(md.render('::quote{#ruggie-definition}')).toContain('three or more states')
})

test('JSON-LD is added where it is asked for and something is embedded', () => {
  const md = createInstance({ jsonLd: true })
  const { html } = render('::quote{#ruggie-definition}', { md })
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>\n$/.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({
    '@graph': [{ '@type': 'Quotation', creator: { name: 'John Ruggie' } }],
  })
  expect(render('Text.', { md }).html).toBe('<p>Text.</p>\n')
})

test('a collection that is none is refused', () => {
  expect(() => createInstance({ collections: [{} as never] })).toThrow(/collection/i)
})
