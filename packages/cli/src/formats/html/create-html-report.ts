import { readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { createSummary, type Summary } from '../../checking/summary.js'
import type { OverviewFile } from './overview-file.js'
import { renderBlock } from './render-block.js'
import { renderOverview } from './render-overview.js'
import type { ReportedFile, ReportedResult } from './reported-file.js'

/** A report that grows by a file at a time. */
export interface HtmlReport {
  add: (file: ReportedResult) => void
  /** Makes the page. Without a summary, the files are counted. */
  finish: (summary?: Summary) => string
}

/**
 * Creates a report for readers: one page that needs nothing else, with each manuscript, its quotations marked by their
 * verdict, and beside each what the source has. It runs no script and loads nothing.
 *
 * @returns The report. It keeps the page in memory, since what stands on top is known last.
 */
export function createHtmlReport(): HtmlReport {
  const overview: OverviewFile[] = []
  const articles: string[] = []
  const counted = createSummary()
  return {
    add(file) {
      const number = overview.length + 1
      if ('message' in file) {
        counted.unreadable++
        overview.push({ path: file.path, message: file.message, quotations: 0, problems: 0 })
        return
      }
      count(counted, file)
      overview.push(toOverview(file, number))
      articles.push(renderFile(file, number))
    },
    finish: (summary = counted) => toPage(summary, overview, articles),
  }
}

function count(summary: Summary, { notes }: ReportedFile): void {
  summary.files++
  for (const { verdict, problems } of notes) {
    if (verdict) summary[verdict]++
    for (const { severity } of problems) summary[`${severity}s`]++
  }
}

function toOverview({ path, notes }: ReportedFile, number: number): OverviewFile {
  const first = notes.findIndex(({ problems }) => problems.length > 0)
  return {
    path,
    id: `file${number}`,
    quotations: notes.filter(({ verdict }) => verdict !== undefined).length,
    problems: notes.reduce((sum, { problems }) => sum + problems.length, 0),
    ...(first >= 0 && { firstProblem: `n${number}-${first + 1}` }),
  }
}

function renderFile(file: ReportedFile, number: number): string {
  const title = `title${number}`
  const isFlagged = file.notes.some(({ problems }) => problems.length > 0)
  return toHtml(
    h('article', { id: `file${number}`, ariaLabelledBy: title, class: isFlagged ? 'flagged' : '' }, [
      h('h2', { id: title }, file.path),
      ...file.blocks.map((block) => renderBlock(block, { file, number })),
    ]),
  )
}

/** Whatever a manuscript or a package says, the page runs and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** Beside this module, in the sources as in the build. */
const stylesheet = new URL('report.css', import.meta.url)

function toPage(summary: Summary, overview: readonly OverviewFile[], articles: readonly string[]): string {
  const first = overview.find(({ firstProblem }) => firstProblem !== undefined)?.firstProblem
  const skip =
    first === undefined ? [] : [h('a', { class: 'skip', href: `#${first}` }, 'To the first problem')]
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n',
    '<title>Quotations and their sources</title>\n',
    `<style>\n${readFileSync(stylesheet, 'utf8')}</style>\n</head>\n<body>\n`,
    ...skip.map((element) => toHtml(element)),
    toHtml(renderOverview(summary, overview)),
    `\n<main>\n${articles.join('\n')}\n</main>\n`,
    '<footer><p>Made by Florilegium. A verdict says whether words stand in a source, not whether they are true.</p></footer>\n',
    '</body>\n</html>\n',
  ].join('')
}
