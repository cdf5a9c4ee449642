import { describe, expect, test } from 'vitest'
import type { Location } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideDefinition } from '../src/features/definition.js'
import { provideDocumentLinks } from '../src/features/document-links.js'
import { provideDocumentSymbols, type SymbolResult } from '../src/features/document-symbols.js'
import { provideFoldingRanges } from '../src/features/folding-ranges.js'
import { provideHighlights } from '../src/features/highlights.js'
import { showSource } from '../src/source-documents/locate-in-source.js'
import { parseSourceUri } from '../src/source-documents/source-uri.js'
import { findUses } from '../src/workspace/find-uses.js'
import { locateTarget } from '../src/workspace/locate-target.js'
import { createWorkspace, root, type InMemoryWorkspace } from './in-memory-workspace.js'

/** Goes to the definition, and says which words are selected there, and in what. */
async function goToDefinition(workspace: InMemoryWorkspace, text: string): Promise<[string, string][]> {
  const { manuscript, offset } = await workspace.open(text)
  const found = provideDefinition(manuscript, offset)
  const locations = await Promise.all(
    (found?.targets ?? []).map((target) => locateTarget(target, manuscript, workspace.context)),
  )
  return Promise.all(
    locations
      .flatMap((location) => (location ? [location] : []))
      .map((location) => selected(workspace, location)),
  )
}

async function selected(
  { files, project }: InMemoryWorkspace,
  { uri, range }: Location,
): Promise<[string, string]> {
  const address = parseSourceUri(uri)
  const text = address
    ? (showSource(project, address.id)?.rendered.text ?? '')
    : new TextDecoder().decode(await files.readFile(uri))
  return [uri.slice(uri.lastIndexOf('/') + 1), TextDocument.create(uri, '', 0, text).getText(range)]
}

describe('definition', () => {
  test('of an id leads to the words of its record', async () => {
    const workspace = await createWorkspace()
    expect(await goToDefinition(workspace, '::quote{#berti-val█ues}')).toEqual([
      [
        'Making%20it%20Matter.txt?file%3A%2F%2F%2Fwork',
        expect.stringMatching(/^The multilateral system that .* our societies are founded\.$/),
      ],
    ])
  })

  test('of a quotation written by hand leads to the very words in the whole text, where it is at hand', async () => {
    const workspace = await createWorkspace()
    const text =
      'It says that “everyone has the ri█ght to life, liberty and the security” [@universal-declaration].'
    expect(await goToDefinition(workspace, text)).toEqual([
      [
        'Universal%20Declaration%20of%20Human%20Rights.txt?file%3A%2F%2F%2Fwork',
        'Everyone has the right to life, liberty and the security',
      ],
    ])
  })

  test('of a quotation that differs leads to the passage', async () => {
    const workspace = await createWorkspace()
    const [place] = await goToDefinition(
      workspace,
      'The crisis “is an invitation to look at the underlying rea█sons”.',
    )
    expect(place?.[1]).toContain('an invitation to look at the underlying causes')
  })

  test('of a document leads to its beginning, and of a work to its bibliography', async () => {
    const works = '@book{annan-2001,\n  title = {We the Peoples}\n}\n'
    const workspace = await createWorkspace({ 'works.bib': works })
    const front = '---\nbibliography: works.bib\n---\n\n'
    expect(await goToDefinition(workspace, 'So it is [@making-it-m█atter].')).toEqual([
      ['Making%20it%20Matter.txt?file%3A%2F%2F%2Fwork', ''],
    ])
    expect(await goToDefinition(workspace, `${front}So it is [@annan-2█001].`)).toEqual([
      ['works.bib', 'annan-2001'],
    ])
  })

  test.each([
    ['speech.txt', 'First line.\n\nThe bridge should be built of stone, he said.\n'],
    ['speech.md', '# Of bridges\n\n*The bridge* should be built of stone, he said.\n'],
  ])('of the words of an own source %s leads into the file itself', async (path, content) => {
    const workspace = await createWorkspace({
      'florilegium.json': `{"sources": ["${path}"]}`,
      [path]: content,
    })
    const [place] = await goToDefinition(
      workspace,
      'He said “the bridge should be █built of stone” [@speech].',
    )
    expect(place?.[0]).toBe(path)
    expect(place?.[1].replaceAll('*', '')).toBe('The bridge should be built of stone')
  })

  test('leads into the file of the package where the client cannot show sources', async () => {
    const workspace = await createWorkspace({}, { client: {} })
    const { manuscript, offset } = await workspace.open('::quote{#berti-val█ues}')
    const [target] = provideDefinition(manuscript, offset)?.targets ?? []
    const location = target && (await locateTarget(target, manuscript, workspace.context))
    expect(location?.uri).toBe(`${root}/node_modules/%40florilegium/multilateralism/dist/collection.json`)
    const text = new TextDecoder().decode(await workspace.files.readFile(location?.uri ?? ''))
    expect(text.split('\n')[location?.range.start.line ?? 0]).toContain('"id": "berti-values"')
  })

  test('of nothing is nothing', async () => {
    expect(await goToDefinition(await createWorkspace(), 'Some wo█rds, and ::quote{#nobody}.')).toEqual([])
  })
})

test('a source is shown as plain text, with its rights and its records under their headings', async () => {
  const { project } = await createWorkspace()
  const text = showSource(project, 'how-multilateralism-can-survive')?.rendered.text
  expect(text).toMatch(
    /^How Multilateralism Can Survive: .*\n─+\n\nHerz, Monica, and Selina Ho\. 2026\. .*\n\nThe text belongs to its authors and publisher\.\n\nShort passages/,
  )
  expect(text).toMatch(/\n\[Opening\]\n─+\n\nRising domestic inequality, .*\n#rising-inequality\n/)
})

describe('references', () => {
  const brief = '::quote{#berti-values}\n\nSee [@berti-values; @making-it-matter].\n'

  test('are found in all manuscripts, under both forms of an id, and not in what is left out', async () => {
    const workspace = await createWorkspace({
      'florilegium.json': '{"exclude": ["old/**"]}',
      'parts/one.md': ':::quote{#making-it-matter/berti-values}\nby standing up for those values\n:::\n',
      'old/two.md': '::quote{#berti-values}\n',
      'node_modules/x/README.md': '::quote{#berti-values}\n',
    })
    await workspace.open(brief)
    const uses = await findUses('making-it-matter/berti-values', workspace.context)
    expect(uses.map(({ uri, name, range }) => [uri.replace(`${root}/`, ''), name, range.start])).toEqual([
      ['brief.md', 'berti-values', { line: 0, character: 9 }],
      ['brief.md', 'berti-values', { line: 2, character: 6 }],
      ['parts/one.md', 'making-it-matter/berti-values', { line: 0, character: 10 }],
    ])
  })

  test('of a document are its citations and the lists of its records', async () => {
    const workspace = await createWorkspace()
    await workspace.open(`${brief}\n::recommendations{document=making-it-matter}\n`)
    const uses = await findUses('making-it-matter', workspace.context)
    expect(uses.map(({ kind }) => kind)).toEqual(['key', 'document'])
  })

  test('in the same manuscript are highlighted', async () => {
    const workspace = await createWorkspace()
    const { manuscript, offset } = await workspace.open(brief.replace('{#berti', '{#be█rti'))
    expect(
      provideHighlights(manuscript, offset).map(({ start, end }) => manuscript.text.slice(start, end)),
    ).toEqual(['berti-values', 'berti-values'])
  })
})

test('links lead from keys and directives to the web, to the very words where it is a record', async () => {
  const workspace = await createWorkspace()
  const text = ':quote[security]{#article-3} and [@universal-declaration], not @nobody.'
  const { manuscript } = await workspace.open(text)
  expect(
    provideDocumentLinks(manuscript).map(({ range, target }) => [text.slice(range.start, range.end), target]),
  ).toEqual([
    [
      'quote',
      'https://www.un.org/en/about-us/universal-declaration-of-human-rights#:~:text=Everyone%20has%20the%20right%20to,and%20the%20security%20of%20person.',
    ],
    ['@universal-declaration', 'https://www.un.org/en/about-us/universal-declaration-of-human-rights'],
  ])
})

test('the outline has the headings, with what is quoted, embedded and cited below them', async () => {
  const workspace = await createWorkspace()
  const { manuscript } = await workspace.open(
    '# One\n\n“everyone has the right to life, liberty and the security” [@universal-declaration]\n\n## Two\n\n::quote{#berti-values}\n\n# Three\n\nSee @nobody.\n',
  )
  const outline = (symbols: readonly SymbolResult[]): unknown[] =>
    symbols.map(({ name, detail, children }) => [[name, detail].join(' | '), ...outline(children)])
  expect(outline(provideDocumentSymbols(manuscript))).toEqual([
    [
      'One | ',
      [
        '“everyone has the right to life, liberty and the security” | verbatim · Universal Declaration of Human Rights',
      ],
      ['Two | ', ['quote #berti-values | Making it Matter']],
    ],
    ['Three | ', ['@nobody | unknown']],
  ])
})

test('containers, but for the line that ends them, and block quotes of several lines can be folded', async () => {
  const workspace = await createWorkspace()
  const { manuscript, document } = await workspace.open(
    ':::quote{#berti-values}\nby standing up\n:::\n\n> one line\n\n> two\n> lines\n',
  )
  expect(
    provideFoldingRanges(manuscript).map(({ start, end }) => [
      document.positionAt(start).line,
      document.positionAt(end).line,
    ]),
  ).toEqual([
    [0, 1],
    [6, 7],
  ])
})
