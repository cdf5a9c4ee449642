import type { Severity } from '@florilegium/core'
import type { FileProblem } from '../checking/checked-file.js'
import type { Summary } from '../checking/summary.js'
import { countOf } from './count-of.js'
import type { ReportFormat } from './report-format.js'

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000

const signs: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

/**
 * Makes the form of a comment on a pull request: a table of the problems, and a summary.
 *
 * @returns The form. What would make the comment too long is only counted.
 */
export function createMarkdownFormat(): ReportFormat {
  let length = 0
  let left = 0
  const addRow = (row: string): string => {
    if (length + row.length > LONGEST) {
      left++
      return ''
    }
    const head = length === 0 ? '| | place | problem |\n| - | - | - |\n' : ''
    length += head.length + row.length
    return head + row
  }
  return {
    begin: () => '## Quotations and citations\n\n',
    file(result) {
      const { path } = result
      if ('message' in result) return addRow(`| ❌ | ${escape(path)} | ${escape(result.message)} |\n`)
      return result.problems.map((problem) => addRow(toRow(path, problem))).join('')
    },
    end(summary) {
      const more = left > 0 ? `\n… and ${countOf(left, 'more problem')}.\n` : ''
      return `${more}${length > 0 ? '\n' : ''}${summarise(summary)}\n`
    },
  }
}

function toRow(path: string, { code, severity, message, line, column, url }: FileProblem): string {
  return `| ${signs[severity]} | ${escape(path)}:${line}:${column} | ${escape(message)} [${code}](${url}) |\n`
}

function summarise({ files, errors, warnings, infos, known, ...verdicts }: Summary): string {
  const { verbatim, edited, altered, absent, unchecked } = verdicts
  const problems = [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(infos, 'hint')]
  const hidden = known > 0 ? `, and ${known} known from before` : ''
  return [
    `**${problems.join(', ')}** in ${countOf(files, 'file')}${hidden}. Quotations: ${verbatim} verbatim, ${edited} edited,`,
    `${altered} altered, ${absent} absent, ${unchecked} unchecked.`,
  ].join(' ')
}

/** Whatever a manuscript or a package says stays text, in one cell; nobody is mentioned. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
    .replace(/@/g, '@<!-- -->')
    .replace(/\s+/g, ' ')
}
