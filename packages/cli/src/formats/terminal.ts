import type { Severity } from '@florilegium/core'
import pc from 'picocolors'
import type { FileProblem } from '../checking/checked-file.js'
import type { Summary } from '../checking/summary.js'
import { countOf } from './count-of.js'
import { formatComparison } from './format-comparison.js'
import { formatExcerpt } from './format-excerpt.js'
import type { FormatOptions, ReportFormat } from './report-format.js'
import { toVisible } from './to-visible.js'

type Colors = ReturnType<typeof pc.createColors>

const names: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'hint' }

/**
 * Makes the form for people at a terminal: each problem with its line, the words beside the source's, and the remedy.
 *
 * @param options - Whether there may be colours and hints.
 * @returns The form.
 */
export function createTerminalFormat({ isColoured, isQuiet }: FormatOptions): ReportFormat {
  const colors = pc.createColors(isColoured)
  return {
    begin: () => '',
    file(result) {
      if ('message' in result) return ''
      const path = toVisible(result.path)
      return result.problems.map((problem) => formatProblem(path, problem, colors) + '\n').join('')
    },
    end: (summary) => (isQuiet && summary.errors === 0 ? '' : formatSummary(summary, colors)),
  }
}

function formatProblem(path: string, problem: FileProblem, colors: Colors): string {
  const { code, severity, message, line, column, url, comparison } = problem
  const paint = painter(severity, colors)
  const lines = [
    `${colors.bold(`${path}:${line}:${column}`)}  ${paint(names[severity])}  ${code}`,
    `  ${toVisible(message)}`,
    ...formatExcerpt(problem, { paint, dim: colors.dim }),
  ]
  if (comparison) lines.push(...formatComparison(comparison, colors))
  return [...lines, `  ${colors.dim(url)}`].map((text) => `${text}\n`).join('')
}

function painter(severity: Severity, { red, yellow, cyan }: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return red
    case 'warning':
      return yellow
    case 'info':
      return cyan
  }
}

function formatSummary(summary: Summary, { red, yellow, green }: Colors): string {
  const { files, errors, warnings, infos, known, unreadable } = summary
  const { verbatim, edited, altered, absent, unchecked } = summary
  const counts = [
    errors > 0 ? red(countOf(errors, 'error')) : '',
    warnings > 0 ? yellow(countOf(warnings, 'warning')) : '',
    infos > 0 ? countOf(infos, 'hint') : '',
  ].filter((count) => count !== '')
  const problems = counts.length > 0 ? counts.join(', ') : green('no problems')
  const more = [
    ...(known > 0 ? [`${countOf(known, 'problem')} of the baseline not shown`] : []),
    ...(unreadable > 0 ? [red(`${countOf(unreadable, 'file')} not read`)] : []),
  ].map((text) => `, ${text}`)
  return [
    `${countOf(files, 'file')}: ${problems}${more.join('')}\n`,
    `${countOf(verbatim + edited + altered + absent + unchecked, 'quotation')}: ${verbatim} verbatim, ${edited} edited, `,
    `${altered} altered, ${absent} absent, ${unchecked} unchecked\n`,
  ].join('')
}
