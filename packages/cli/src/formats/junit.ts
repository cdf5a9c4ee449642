import type { FileProblem, FileResult } from '../checking/checked-file.js'
import { countOf } from './count-of.js'
import type { ReportFormat } from './report-format.js'

/**
 * Makes the form that most CI servers read: a suite for each file, a test for each problem. Only errors fail.
 *
 * @returns The form.
 */
export function createJunitFormat(): ReportFormat {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="florilegium">\n',
    file: toSuite,
    end: () => '</testsuites>\n',
  }
}

function toSuite(result: FileResult): string {
  const name = escapeXml(result.path)
  if ('message' in result) {
    const error = `<error type="unreadable" message="${escapeXml(result.message)}"/>`
    return formatSuite({ name, errors: 1, failures: 0 }, [
      `<testcase classname="${name}" name="is readable">${error}</testcase>`,
    ])
  }
  const { problems, quotations } = result
  const cases = problems.map((problem) => toCase(name, problem))
  if (cases.length === 0) {
    cases.push(
      `<testcase classname="${name}" name="${countOf(quotations.length, 'quotation')} without a problem"/>`,
    )
  }
  const failures = problems.filter(({ severity }) => severity === 'error').length
  return formatSuite({ name, errors: 0, failures }, cases)
}

function formatSuite(
  { name, errors, failures }: { name: string; errors: number; failures: number },
  cases: readonly string[],
): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`
  const lines = cases.map((line) => `    ${line}\n`)
  return `  <testsuite name="${name}" ${counts}>\n${lines.join('')}  </testsuite>\n`
}

function toCase(classname: string, { code, severity, message, line, column, url }: FileProblem): string {
  const name = `${code} at ${line}:${column}`
  const text = escapeXml(`${classname}:${line}:${column}: ${severity}: ${message}\n${url}`)
  const content =
    severity === 'error'
      ? `<failure type="${code}" message="${escapeXml(message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`
  return `<testcase classname="${classname}" name="${name}">${content}</testcase>`
}

// XML knows no way to write most control characters.
const unwritable =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

function escapeXml(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? '')
}
