import type { CheckedFile, FileProblem } from '../checking/checked-file.js'
import type { ReportFormat } from './report-format.js'

/**
 * Makes the form that scripts read. Files that could not be read are not in it; they are named on stderr.
 *
 * @returns The form.
 */
export function createJsonFormat(): ReportFormat {
  let isFirst = true
  return {
    begin: () => '{"schemaVersion":1,"files":[',
    file(result) {
      if ('message' in result) return ''
      const separator = isFirst ? '\n' : ',\n'
      isFirst = false
      return separator + JSON.stringify(toJson(result))
    },
    end({ verbatim, edited, altered, absent, unchecked, errors, warnings }) {
      const summary = { verbatim, edited, altered, absent, unchecked, errors, warnings }
      return `${isFirst ? '' : '\n'}],"summary":${JSON.stringify(summary)}}\n`
    },
  }
}

function toJson({ path, quotations, problems }: CheckedFile): object {
  return { path, quotations, problems: problems.map(toJsonProblem) }
}

function toJsonProblem(problem: FileProblem): object {
  const { code, severity, message, start, end, line, column, url } = problem
  return { code, severity, message, start, end, line, column, url }
}
