import { fromHtml } from 'hast-util-from-html'
import type { Element, Nodes } from 'hast'
import { expect, test } from 'vitest'
import type { FileProblem } from '../../src/checking/checked-file.js'
import { createSummary } from '../../src/checking/summary.js'
import { createHtmlFormat } from '../../src/formats/html/create-html-format.js'
import { formatHtmlReport } from '../../src/formats/html/format-html-report.js'
import { brief, reportText } from './sample.js'

const page = formatHtmlReport([reportText('brief.md', brief)])

function elements(html: string, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && fits(node)) found.push(node)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromHtml(html))
  return found
}

function hasClass(name: string): (element: Element) => boolean {
  return ({ properties: { className } }) => Array.isArray(className) && className.includes(name)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function texts(html: string, name: string): string[] {
  return elements(html, hasClass(name)).map((element) => textOf(element).replace(/\s+/g, ' '))
}

test('each quotation has a note with its verdict, its source and the section or page', () => {
  expect(texts(page, 'head')).toEqual([
    '1 ≠ altered',
    '2 ✓ verbatim',
    '3 ✎ edited',
    '4 ∅ absent',
    '5 ✓ verbatim',
    '6 ≠ altered',
    '7 ≠ altered',
    '8 ! problem',
    '9 ! problem',
    '10 ✓ verbatim',
  ])
  expect(texts(page, 'source')).toContain('Minutes of the second of May, page 12')
  expect(texts(page, 'source')).toContain(
    'Benedetta Berti, in Making it Matter, A crisis of multilateralism, or of Western democracy?',
  )
})

test('the words of an altered quotation stand beside those of the source, with what differs marked', () => {
  const [quoted] = elements(page, ({ tagName }) => tagName === 'del')
  const [source] = elements(page, ({ tagName }) => tagName === 'ins')
  expect([quoted && textOf(quoted), source && textOf(source)]).toEqual(['reasons', 'causes'])
})

test('a quotation is marked in the text with its marks, and the narrowest place to mend in it', () => {
  const marks = elements(page, ({ tagName }) => tagName === 'mark').map(textOf)
  expect(marks.join('')).toContain('“decided at once that the bridge should be built of wood”')
  expect(texts(page, 'spot')).toContain('wood')
  expect(texts(page, 'text').join('\n')).toContain('The committee “decided at once')
})

test('a verbatim quotation shows the sentence that it was taken from', () => {
  expect(texts(page, 'passage')).toContain(
    'If we had followed what the UN system recommended, we would already have an economy that had changed.',
  )
})

test('the page says what came of all, and links to each file and its first problem', () => {
  const two = formatHtmlReport([
    reportText('clean.md', 'Nothing is quoted here.'),
    reportText('brief.md', brief),
    { path: 'gone.md', message: 'No such file.' },
  ])
  expect(textOf(elements(two, ({ tagName }) => tagName === 'h1')[0] as Element)).toBe(
    '5 errors, 1 warning, 1 file not read',
  )
  const items = elements(two, ({ tagName }) => tagName === 'li').map(textOf)
  expect(items).toEqual([
    'brief.md7 problems, 8 quotations',
    'clean.md0 quotations, no problem',
    'gone.mdNo such file.',
  ])
  expect(textOf(elements(formatHtmlReport([]), ({ tagName }) => tagName === 'h1')[0] as Element)).toBe(
    'No quotations',
  )
})

test('every link in the page leads to something, and no id stands twice', () => {
  const all = formatHtmlReport([reportText('brief.md', brief), reportText('again.md', brief)])
  const ids = elements(all, ({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
    String(properties['id']),
  )
  expect(new Set(ids).size).toBe(ids.length)
  const links = elements(all, ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties['href']),
  )
  expect(links.filter((link) => link.startsWith('#')).length).toBeGreaterThan(40)
  for (const link of links) {
    if (link.startsWith('#')) expect(ids).toContain(link.slice(1))
    else expect(link).toMatch(/^https:\/\//)
  }
})

test('whatever a manuscript says stays text', () => {
  const evil =
    '"><script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; ${x} </style></title><!-- \u202E \u0000 javascript:alert(1)'
  const manuscript = `# ${evil}\n\nHe wrote “${evil} we would already have an economy” [@making-it-matter].\n\n\`\`\`\n${evil}\n\`\`\`\n\n[x](javascript:alert(1)) ::quote{#${evil}}\n`
  const file = reportText(evil, manuscript)
  for (const note of file.notes)
    note.problems.push({
      code: 'unknown-id',
      severity: 'error',
      message: evil,
      url: 'javascript:alert(1)',
      line: 1,
      column: 1,
      fingerprint: evil,
    })
  file.notes.push({
    verdict: 'altered',
    source: evil,
    section: evil,
    speaker: evil,
    problems: [],
    comparison: { quoted: [{ text: evil, differs: true }], source: [{ text: evil, differs: false }] },
  })
  file.blocks[0]?.notes.push(file.notes.length - 1)
  const html = formatHtmlReport([file, { path: evil, message: evil }])
  const tags = new Set(elements(html, () => true).map(({ tagName }) => tagName))
  for (const tag of ['script', 'img', 'iframe', 'object', 'link', 'base', 'form'])
    expect(tags).not.toContain(tag)
  const attributes = elements(html, () => true).flatMap(({ properties }) => Object.entries(properties))
  expect(attributes.filter(([name]) => /^on/i.test(name))).toEqual([])
  expect(
    attributes.filter(([name, value]) => name === 'href' && /^\s*javascript/i.test(String(value))),
  ).toEqual([])
  expect(html).toContain("default-src 'none'")
})

test('the page loads nothing', () => {
  expect(page).not.toMatch(/\bsrc=|url\(|@import|<link|<script/)
})

test('what the baseline has, or --quiet leaves out, is not in the notes', () => {
  const report = reportText('brief.md', brief)
  const format = createHtmlFormat()
  const [first] = report.notes.flatMap(({ problems }) => problems)
  const problems = [first as FileProblem]
  const part = format.file({ path: 'brief.md', quotations: [], problems, report })
  const html = format.begin() + part + format.end({ ...createSummary(), files: 1, errors: 1, known: 7 })
  expect(texts(html, 'remedy')).toHaveLength(1)
  expect(texts(html, 'state')).toEqual(['1 problem, 8 quotations'])
})
