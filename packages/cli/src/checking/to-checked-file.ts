import {
  isMendable,
  type Catalog,
  type CheckedManuscript,
  type CheckedQuotation,
  type Problem,
} from '@florilegium/core'
import type { CheckedFile, FileProblem, FileQuotation } from './checked-file.js'
import { compareWords } from './compare-words.js'
import { createLineMap, type LineMap } from './create-line-map.js'

import { fingerprintProblem } from './fingerprint-problem.js'

/** What is needed besides the manuscript. */
export interface ToCheckedFileOptions {
  /** As reports show it. */
  path: string
  text: string
  catalog: Catalog
  /** Whether problems have the words of the quotation beside those of the source. */
  comparesWords: boolean
}

/**
 * Makes plain data of a checked manuscript, as reports need it.
 *
 * @param manuscript - What is known of the manuscript.
 * @param options - Its path and text, and what it was checked against.
 * @returns The quotations that were to be decided, and the problems, in the order of the file.
 */
export function toCheckedFile(
  { quotations, problems }: Pick<CheckedManuscript, 'quotations' | 'problems'>,
  { path, text, catalog, comparesWords }: ToCheckedFileOptions,
): CheckedFile {
  if (quotations.length === 0 && problems.length === 0) return { path, quotations: [], problems: [] }
  const lines = createLineMap(text)
  const seen = new Map<string, number>()
  return {
    path,
    quotations: quotations.filter(({ check }) => check).map(toFileQuotation),
    problems: problems.map((problem) => {
      const quotation = problem.quotation === undefined ? undefined : quotations[problem.quotation]
      const words = quotation?.text ?? text.slice(problem.range.start, problem.range.end)
      return Object.assign(locate(problem, lines), {
        fingerprint: fingerprintProblem(problem, words, seen),
        ...(isMendable(problem, quotation) && { isMendable: true }),
        ...(comparesWords && problem.code === 'quotation-altered' && quotation && compare(quotation)),
      })
    }),
  }

  function compare({ text, verification }: CheckedQuotation): Pick<FileProblem, 'comparison'> {
    const comparison = verification && compareWords(text, verification, catalog)
    return comparison ? { comparison } : {}
  }
}

function toFileQuotation({ text, verdict, verification, parts, range }: CheckedQuotation): FileQuotation {
  const [place] = verification?.found ?? []
  return {
    text,
    verdict,
    source: place?.source ?? null,
    record: place?.entry?.record.id ?? null,
    start: parts[0]?.start ?? range.start,
    end: parts.at(-1)?.end ?? range.end,
  }
}

function locate(
  { code, severity, message, range, url, expected, related = [] }: Problem,
  { toPoint, textOf }: LineMap,
): Omit<FileProblem, 'fingerprint'> {
  const start = toPoint(range.start)
  const end = toPoint(range.end)
  return {
    code,
    severity,
    message,
    start: range.start,
    end: range.end,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    url,
    expected,
    related,
    lineText: textOf(start.line),
  }
}
