/** How much a problem matters: an error fails a build, an `info` is a hint. */
export type Severity = 'error' | 'warning' | 'info'

/** What is known of a code. */
export interface ProblemDescription {
  title: string
  severity: Severity
  /** Set where it is only looked for if asked: by `strict`, or by giving the code a severity. */
  strictOnly?: true
}

/** Every code, with its title and severity. A code never changes its meaning. */
export const problemCodes = {
  'unknown-id': { title: 'No record has this id', severity: 'error' },
  'ambiguous-id': { title: 'Several documents have this id', severity: 'error' },
  'retired-id': { title: 'This id is used no more', severity: 'error' },
  'mismatched-directive': { title: 'The directive does not fit the record', severity: 'error' },
  'malformed-directive': { title: 'The directive is malformed', severity: 'error' },
  'empty-list': { title: 'No record fits the list', severity: 'warning' },
  'unknown-citation': { title: 'Nothing has this citation key', severity: 'warning' },
  'quotation-altered': { title: 'The quotation differs from its source', severity: 'error' },
  'quotation-absent': { title: 'The quotation does not stand in its source', severity: 'error' },
  'quotation-misattributed': { title: 'Somebody else said it', severity: 'error' },
  'quotation-uncited': { title: 'A known source is quoted without a citation', severity: 'info' },
  'quotation-unsourced': {
    title: 'The quotation stands in no known source',
    severity: 'warning',
    strictOnly: true,
  },
  'elision-drops-qualifier': { title: 'What was left out changes the sense', severity: 'warning' },
  'bracket-changes-meaning': { title: 'A bracket changes the sense', severity: 'warning' },
  'context-qualified': { title: 'The rest of the sentence qualifies the quotation', severity: 'info' },
  'emphasis-unmarked': { title: 'Emphasis is not marked as added', severity: 'info' },
  'invalid-settings': { title: 'A setting of the manuscript cannot be used', severity: 'warning' },
  'invalid-content': { title: 'The content package is broken', severity: 'error' },
} as const satisfies Record<string, ProblemDescription>

/** The code of a problem. */
export type ProblemCode = keyof typeof problemCodes

const PAGES = 'https://github.com/florilegium/florilegium/blob/main/docs/problems'

/**
 * Says which page explains a code.
 *
 * @param code - The code.
 * @returns The address.
 * @example
 * ```ts @import.meta.vitest
 * expect(toProblemUrl('unknown-id')).toMatch(/\/docs\/problems\/unknown-id\.md$/)
 * ```
 */
export function toProblemUrl(code: ProblemCode): string {
  return `${PAGES}/${code}.md`
}
