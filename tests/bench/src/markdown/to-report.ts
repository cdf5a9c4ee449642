import type { BundleSize } from '../measure/measure-bundle.js'
import { sum } from '../measure/statistics.js'
import { formatNumber } from '../report/format-number.js'
import { versionOf } from '../report/version-of.js'
import { bundleTable } from '../verification/tables/bundle-table.js'
import { WORKS, type CitingResult } from './measure-citing.js'
import type { ManuscriptResult } from './measure-manuscript.js'
import type { RenderingResult } from './measure-rendering.js'
import { citationTable, formatterTable } from './tables/citation-table.js'
import { pipelineTable } from './tables/pipeline-table.js'
import { readerTable, stepTable } from './tables/reading-table.js'
import type { PipelinesCosts } from './tasks/measure-pipelines.js'

/** All that was measured. */
export interface ReportInput {
  rendering: RenderingResult | undefined
  citing: readonly CitingResult[]
  manuscript: ManuscriptResult | undefined
  bundles: readonly BundleSize[]
  /** What could not be measured, and why. */
  failures: readonly string[]
}

/**
 * Writes the report.
 *
 * @param input - All that was measured.
 * @returns The report, in Markdown.
 */
export function toReport({ rendering, citing, manuscript, bundles, failures }: ReportInput): string {
  return [
    '## Markdown',
    ...(rendering ? renderingParts(rendering) : []),
    ...citing.flatMap(citingParts),
    ...(manuscript?.costs ? manuscriptParts(manuscript) : []),
    ...(bundles.length > 0
      ? [
          '### Bundles of plugins',
          bundleTable(bundles),
          'Minified by esbuild for browsers, gzip -9; without the parsers that the plugins are plugged into.',
        ]
      : []),
    ...(failures.length > 0
      ? ['### Markdown that was not measured', failures.map((failure) => `- ${failure}`).join('\n')]
      : []),
  ].join('\n\n')
}

function renderingParts({ description, words, plain, dressed, insertions }: RenderingResult): string[] {
  const names = ['remark-parse', 'remark-directive', 'remark-rehype', 'markdown-it']
  const versions = names.map((name) => `${name} ${versionOf(name)}`).join(', ')
  const rounds = plain?.pipelines[0]?.times.length
  return [
    `Corpus: ${description}; ${formatNumber(words)} words of it. The pipelines of remark take turns at each document, in one process, and then those of markdown-it. Times and ratios are of the fastest of ${rounds} rounds of each document; "by rounds" is the median of the ratios of whole rounds, which a busy machine makes uneven. With ${versions}.`,
    ...(plain ? ['### Documents without our syntax', pipelineTable(plain), describeDocuments(plain)] : []),
    ...(dressed
      ? [
          '### Documents with a quotation or citation per 100 words',
          pipelineTable(dressed),
          `${describeDocuments(dressed)} They are those above with ${formatNumber(insertions)} insertions, by turns \`::quote{#…}\` and \`[@…, p. 3]\`: one per ${formatNumber(words / insertions)} words. The pipelines without the plugin render the same text.`,
        ]
      : []),
  ]
}

function describeDocuments({ documents, bytes, refused }: PipelinesCosts): string {
  const ids = new Set(refused.map(({ id }) => id))
  const setAside =
    ids.size === 0
      ? ''
      : ` Set aside, since a plugin refuses them: ${ids.size} more. The first reason: ${refused[0]?.reason}`
  return `${documents} documents, ${formatNumber(bytes / 1e6)} MB.${setAside}`
}

function citingParts(result: CitingResult): string[] {
  const { title, words, citations, pipelines } = result
  if (!pipelines) return []
  return [
    `### Citations in ${title}`,
    citationTable(result),
    `${formatNumber(words)} made-up words without quotations, with ${citations} citations of a bibliography of ${WORKS} works. "added": over remark-parse + remark-rehype + rehype-stringify; ours needs remark-directive, whose time is counted in. Ours sets author and date, the others APA. With rehype-citation ${versionOf('rehype-citation')}. Pandoc is a process for each document, and is measured on the first few.`,
    formatterTable(result),
    `The citations and the bibliography alone, without Markdown. With citeproc ${versionOf('citeproc')}.`,
  ]
}

function manuscriptParts({ words, bytes, costs, first }: ManuscriptResult): string[] {
  if (!costs) return []
  const { verdicts, citations, problems, readers, steps } = costs
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`)
  const quotations = sum(Object.values(verdicts))
  return [
    '### Reading and verifying a manuscript',
    `${formatNumber(words)} words, ${formatNumber(bytes / 1000)} KB, ${quotations} quotations (${counts.join(', ')}), ${citations} citations, ${problems} problems, against @florilegium/multilateralism and @florilegium/universal-declaration.`,
    readerTable(readers.map((reader) => ({ ...reader, firstMs: first.get(reader.key)?.readMs }))),
    `"ms" is the fastest of many rounds in one process, in turns. "first" is the first manuscript of a new process, when no code is compiled yet: what a command pays that reads one file. Before it, the catalog of both packages with its index takes ${formatNumber(first.get('florilegium')?.prepareMs)} ms, once.`,
    stepTable(steps),
    'A keystroke is a letter inserted into a word: what did not change is not parsed or verified again.',
  ]
}
