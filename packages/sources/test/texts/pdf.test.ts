import { checkManuscript, createCatalog, verifyInCatalog } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'
import { readPdfSource } from '../../src/texts/pdf/read-pdf-source.js'
import { makePdf, type PdfText } from './make-pdf.js'

/** A page of a report: a running head, lines of text, and a page number. */
function page(number: string, lines: string[], notes: string[] = []): PdfText[] {
  return [
    { text: 'A Report on Bridges', y: 800, size: 9 },
    ...lines.map((text, index) => ({ text, y: 760 - 14 * index })),
    ...notes.map((text, index) => ({ text, y: 90 - 10 * index, size: 8 })),
    { text: number, y: 40, x: 290 },
  ]
}

const report = [
  page('i', ['This report was written in the year', 'in which no bridge was finished.']),
  page(
    '1',
    ['The committee met in the old library of', 'the town, and decided that the bridge'],
    ['Minutes of the second of May, with a list of those who came.'],
  ),
  page(
    '2',
    ['should be built of stone. There was a re-', 'markable silence.'],
    ['A later hand has added a drawing here.'],
  ),
]

async function catalogOf(...bytes: Uint8Array[]) {
  const [source] = await Promise.all(bytes.map(async (file) => (await readPdfSource(file)).source))
  return createCatalog([], { sources: source ? [{ ...source, id: 'report' }] : [] })
}

test('a quotation is found over the end of a page, past its note, number and running head', async () => {
  const { verdict, found } = verifyInCatalog(
    'decided that the bridge should be built of stone',
    await catalogOf(makePdf(report, { roman: 1 })),
  )
  expect(verdict).toBe('verbatim')
  expect(found).toMatchObject([{ source: 'report', section: 'page 1', page: '1' }])
})

test('pages are called what the file calls them, else by their place in it', async () => {
  const { source } = await readPdfSource(makePdf(report, { roman: 1 }))
  expect(source?.parts?.map(({ name }) => name)).toEqual(['i', '1', '2'])
  const { source: plain } = await readPdfSource(makePdf(report))
  expect(plain?.parts?.map(({ name }) => name)).toEqual(['1', '2', '3'])
})

test('a word that a line end divides is read as one', async () => {
  const { verdict, folds } = verifyInCatalog(
    'There was a remarkable silence',
    await catalogOf(makePdf(report)),
  )
  expect([verdict, folds]).toEqual(['verbatim', expect.arrayContaining(['hyphenation'])])
})

test('running heads and page numbers are no text', async () => {
  const { source } = await readPdfSource(makePdf(report, { roman: 1 }))
  expect(source?.text).not.toMatch(/A Report on Bridges|^\d$/m)
})

test('a running head that stands on two pages only goes with its page number', async () => {
  const pages = [2, 3, 4].map((number) =>
    page(String(number), [
      `${['Some', 'Other', 'New'][number - 2]} words`,
      `${['ever', 'never', 'once'][number - 2]} more`,
    ]),
  )
  pages.forEach((lines, index) => {
    lines.splice(0, 1, ...(index < 2 ? [{ text: `Chapter 7: Of stone ${index + 1}`, y: 800 }] : []))
  })
  const { source } = await readPdfSource(makePdf(pages))
  expect(source?.text).not.toContain('Of stone')
  expect(source?.text).toContain('Some words')
})

test('a note at the foot of a page stands apart, on its page', async () => {
  const catalog = await catalogOf(makePdf(report))
  expect(verifyInCatalog('with a list of those who came', catalog)).toMatchObject({
    verdict: 'verbatim',
    found: [{ section: 'page 2' }],
  })
})

test('the number of a note is no word of the sentence', async () => {
  const lines = [
    { text: 'The bridge was built of stone', y: 700 },
    { text: '12', x: 222, y: 704, size: 6 },
    { text: 'in the year 1912 and opened in May.', x: 235, y: 700 },
  ]
  const catalog = await catalogOf(makePdf([lines]))
  const { verdict } = verifyInCatalog('The bridge was built of stone in the year 1912', catalog)
  expect(verdict).toBe('verbatim')
})

test('the language of the file is known', async () => {
  const { source } = await readPdfSource(makePdf(report, { language: 'de-DE' }))
  expect(source?.language).toBe('de-DE')
})

test('a misquotation is reported with its page', async () => {
  const text = 'They wrote that “the bridge should be built of wood” [@report].'
  const catalog = await catalogOf(makePdf(report, { roman: 1 }))
  const { problems } = checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog })
  expect(problems[0]?.message).toMatch(/^Not what “report” says on page 1: “wood” for “stone”\./)
  expect(problems[0]?.related?.[0]?.section).toBe('page 1')
})

test('a scan without text is said to be one', async () => {
  expect(await readPdfSource(makePdf([[], []]))).toEqual({
    message:
      'This PDF has no text on its 2 pages: it is probably a scan. Run text recognition on it, for example with OCRmyPDF, and name the result.',
  })
})

test('pages without text among others are said', async () => {
  const { source } = await readPdfSource(makePdf([...report, []]))
  expect(source?.notes).toEqual([
    '1 of 4 pages have no text, first page 4. If they are scans, run text recognition on them.',
  ])
})

test('a PDF with a password, a broken one and one that is none have each their message', async () => {
  expect(await readPdfSource(makePdf(report, { isEncrypted: true }))).toEqual({
    message: 'This PDF needs a password. Save a copy without one, and name that.',
  })
  const none = await readPdfSource(new TextEncoder().encode('<html>Not found</html>'))
  expect(none.message).toBe(
    'This is no PDF that can be read (Invalid PDF structure). Save or download it again.',
  )
  const broken = await readPdfSource(makePdf(report).slice(0, 60))
  expect(broken.message).toMatch(/^This is no PDF that can be read/)
})
