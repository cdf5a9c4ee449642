import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { CitingResult } from '../measure-citing.js'

/**
 * Makes the table of what citations cost.
 *
 * @param result - Documents with citations, and what those cost.
 * @returns The table, in Markdown.
 */
export function citationTable({ pipelines = [], pandoc, citations }: CitingResult): string {
  const [base, own] = pipelines
  const added = (ms: number): number => (ms - (base?.ms ?? NaN)) / citations
  const ownAdded = own && added(own.ms)
  const rows = pipelines.slice(1).map(({ name, ms, left }) => {
    // What sets no citation has no cost for one.
    const each = left === citations ? undefined : added(ms)
    return [
      name,
      formatRatio(each, ownAdded),
      formatNumber(each),
      formatNumber(ms),
      formatNumber(ms - (base?.ms ?? NaN)),
      `${citations - left}/${citations}`,
    ]
  })
  const pandocEach = pandoc && (pandoc.citedMs - pandoc.plainMs) / citations
  return toTable(
    ['with', 'added, ÷ ours', 'added for each, ms', 'in all, ms', 'added, ms', 'set'],
    [
      ['no plugin', '–', '–', formatNumber(base?.ms), '–', '–'],
      ...rows,
      pandoc
        ? [
            `pandoc ${pandoc.version} --citeproc, APA, \`.bib\`, over pandoc without it`,
            formatRatio(pandocEach, ownAdded),
            formatNumber(pandocEach),
            formatNumber(pandoc.citedMs),
            formatNumber(pandoc.citedMs - pandoc.plainMs),
            '–',
          ]
        : ['pandoc --citeproc: not on this machine', '–', '–', '–', '–', '–'],
    ],
  )
}

/**
 * Makes the table of what it costs to format citations, without any Markdown.
 *
 * @param result - Documents with citations, and what those cost.
 * @returns The table, in Markdown.
 */
export function formatterTable({ formatters, citations }: CitingResult): string {
  const [own] = formatters
  return toTable(
    ['formatter', '÷ ours', 'for each citation, ms', 'in all, ms'],
    formatters.map(({ name, ms }) => [
      name,
      formatRatio(ms, own?.ms),
      formatNumber(ms / citations),
      formatNumber(ms),
    ]),
  )
}
