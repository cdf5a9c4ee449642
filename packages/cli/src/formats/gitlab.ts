import type { Severity } from '@florilegium/core'
import type { FileProblem } from '../checking/checked-file.js'
import type { ReportFormat } from './report-format.js'

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * Makes the form that GitLab shows at a merge request: a Code Quality report.
 *
 * @returns The form.
 */
export function createGitlabFormat(): ReportFormat {
  let isFirst = true
  return {
    begin: () => '[',
    file(result) {
      const { path } = result
      const issues =
        'message' in result
          ? [toIssue(path, { code: 'unreadable', message: result.message, severity: 'error', line: 1 })]
          : result.problems.map((problem) => toIssue(path, problem))
      return issues
        .map((issue) => {
          const separator = isFirst ? '\n' : ',\n'
          isFirst = false
          return separator + JSON.stringify(issue)
        })
        .join('')
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  }
}

interface IssueProblem extends Pick<FileProblem, 'message' | 'severity' | 'line'> {
  code: FileProblem['code'] | 'unreadable'
  fingerprint?: string
}

/** A fingerprint of ours is unlike others in its file; GitLab wants it unlike all. */
function toIssue(path: string, { code, message, severity, line, fingerprint = code }: IssueProblem): object {
  return {
    description: message,
    check_name: code,
    fingerprint: `${fingerprint}:${path}`,
    severity: severities[severity],
    location: { path, lines: { begin: line } },
  }
}
