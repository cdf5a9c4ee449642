import type { Severity } from '@florilegium/core'
import type { FileProblem } from '../checking/checked-file.js'
import type { ReportFormat } from './report-format.js'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Makes the form that GitHub Actions shows at the lines of a pull request: workflow commands.
 *
 * @returns The form.
 */
export function createGithubFormat(): ReportFormat {
  return {
    begin: () => '',
    file(result) {
      const { path } = result
      if ('message' in result) return toCommand('error', { file: path, title: 'Unreadable' }, result.message)
      return result.problems.map((problem) => toAnnotation(path, problem)).join('')
    },
    end: () => '',
  }
}

function toAnnotation(path: string, problem: FileProblem): string {
  const { code, severity, message, line, column, endLine, endColumn, url } = problem
  // Columns are taken only where it is one line; GitHub's last column belongs to the range.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  const place = { file: path, line, endLine, ...columns, title: code }
  return toCommand(commands[severity], place, `${message}\n${url}`)
}

function toCommand(command: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${command} ${list.join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
