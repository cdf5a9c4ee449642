import { problemCodes, toProblemUrl, type ProblemCode, type Severity } from '@florilegium/core'
import type { FileProblem, UnreadableFile } from '../checking/checked-file.js'
import type { FormatOptions, ReportFormat } from './report-format.js'
import { ruleHelp } from './rule-help.js'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }
const codes = Object.keys(problemCodes) as ProblemCode[]
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * Makes the form that code scanning reads: SARIF 2.1.0.
 *
 * @param options - The version of the program.
 * @returns The form.
 */
export function createSarifFormat({ version }: Pick<FormatOptions, 'version'>): ReportFormat {
  const unreadable: UnreadableFile[] = []
  let isFirst = true
  return {
    begin() {
      const driver = {
        name: 'florilegium',
        semanticVersion: version,
        informationUri: 'https://github.com/florilegium/florilegium',
        rules: codes.map(toRule),
      }
      const head = JSON.stringify({ $schema: schema, version: '2.1.0' }).slice(0, -1)
      const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1)
      return `${head},"runs":[${run},"results":[`
    },
    file(result) {
      if ('message' in result) {
        unreadable.push(result)
        return ''
      }
      return result.problems
        .map((problem) => {
          const separator = isFirst ? '\n' : ',\n'
          isFirst = false
          return separator + JSON.stringify(toResult(result.path, problem))
        })
        .join('')
    },
    end() {
      const notifications = unreadable.map(({ path, message }) => ({
        level: 'error',
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: toArtifact(path) } }],
      }))
      const invocation = {
        executionSuccessful: unreadable.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      }
      return `${isFirst ? '' : '\n'}],"invocations":${JSON.stringify([invocation])}}]}\n`
    },
  }
}

function toRule(code: ProblemCode): object {
  const { title, severity } = problemCodes[code]
  const help = ruleHelp[code]
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: help, markdown: `${help} [More](${toProblemUrl(code)})` },
    helpUri: toProblemUrl(code),
    defaultConfiguration: { level: levels[severity] },
  }
}

function toResult(path: string, problem: FileProblem): object {
  const { code, severity, message, related, expected, fingerprint, lineText } = problem
  const region = toRegion(problem)
  const artifactLocation = toArtifact(path)
  const [mend] = expected
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region,
          contextRegion: { startLine: problem.line, snippet: { text: lineText } },
        },
      },
    ],
    partialFingerprints: { 'florilegiumProblem/v1': fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map(({ message: text }, id) => ({ id, message: { text } })),
    }),
    ...(mend !== undefined &&
      expected.length === 1 && {
        fixes: [
          {
            description: { text: mend === '' ? 'Remove it.' : `Write “${mend}”.` },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: mend } }],
              },
            ],
          },
        ],
      }),
  }
}

function toRegion({ line, column, endLine, endColumn, start, end }: FileProblem): object {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  }
}

function toArtifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
