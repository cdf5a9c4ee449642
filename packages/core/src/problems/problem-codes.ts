/** The code of a problem. It never changes its meaning. */
export type ProblemCode =
  | 'unknown-id'
  | 'ambiguous-id'
  | 'retired-id'
  | 'mismatched-directive'
  | 'malformed-directive'
  | 'invalid-content'

/** How much a problem matters: an error fails a build. */
export type Severity = 'error' | 'warning'

/** What is known of a code. */
export interface ProblemDescription {
  title: string
  severity: Severity
  /** The page that explains it. */
  url: string
}

const PAGES = 'https://github.com/florilegium/florilegium/blob/main/docs/problems'

/** Every code, with its title, severity and page. */
export const problemCodes: Record<ProblemCode, ProblemDescription> = {
  'unknown-id': { title: 'No record has this id', severity: 'error', url: `${PAGES}/unknown-id.md` },
  'ambiguous-id': {
    title: 'Several documents have this id',
    severity: 'error',
    url: `${PAGES}/ambiguous-id.md`,
  },
  'retired-id': { title: 'This id is used no more', severity: 'error', url: `${PAGES}/retired-id.md` },
  'mismatched-directive': {
    title: 'The directive does not fit the record',
    severity: 'error',
    url: `${PAGES}/mismatched-directive.md`,
  },
  'malformed-directive': {
    title: 'The directive is malformed',
    severity: 'error',
    url: `${PAGES}/malformed-directive.md`,
  },
  'invalid-content': {
    title: 'The content package is broken',
    severity: 'error',
    url: `${PAGES}/invalid-content.md`,
  },
}
