import { countErrors, type Count } from './count-errors.js'
import type { Case, Family, Half } from './corpus.js'
import { formatRate, formatTable } from './format-table.js'
import type { Judgement } from './judge-case.js'
import type { OutsideCase } from './load-outside-cases.js'

/** What was found, ready to be counted. */
export interface Findings {
  families: readonly Family[]
  judgements: ReadonlyMap<string, Judgement>
  /** The cases of other projects with the verdict each got; nothing where they are not at hand. */
  outside: readonly { one: OutsideCase; verdict: string }[] | undefined
}

const OUTSIDE_TITLE = '## Cases of other projects'

/**
 * Writes the report of error rates.
 *
 * @param findings - What was found.
 * @param last - The report as it was, from which the part on other projects' cases is taken where they are not at hand.
 * @returns Markdown.
 */
export function writeReport({ families, judgements, outside }: Findings, last: string): string {
  const part = (half: Half): string => writeHalf(half, families, judgements)
  return `# Error rates

Written by the test of this folder. A case is wrong where the verdict is another than the expected one; other errors are a wrong grade, reason, note, number of places or range under a right verdict. A true quotation is accused where it is said to be altered or absent. A false one is passed where it is said to be verbatim or edited, without the warning that it should carry.

## Correct quotations that look odd

${part('correct')}

## False quotations that look right

${part('false')}

${outside ? writeOutside(outside) : last.slice(last.indexOf(OUTSIDE_TITLE)).trimEnd()}
`
}

function writeHalf(
  half: Half,
  families: readonly Family[],
  judgements: ReadonlyMap<string, Judgement>,
): string {
  const count = (cases: readonly Case[]): Count =>
    countErrors(
      half,
      cases.map((one) => ({ one, judgement: judgements.get(one.id) as Judgement })),
    )
  const ours = families.filter((family) => family.half === half)
  const rows = ours.map(({ family, cases }) => toRow(family, count(cases)))
  const total = count(ours.flatMap(({ cases }) => cases))
  const bad = half === 'correct' ? total.accused : total.passed
  const name = half === 'correct' ? 'true quotations accused' : 'false quotations passed'
  return formatTable(
    ['family', 'cases', 'wrong verdicts', 'rate', 'other errors'],
    [...rows, toRow('all', total), [name, `${total.cases}`, `${bad}`, formatRate(bad, total.cases), '']],
  )
}

function toRow(name: string, { cases, wrongVerdicts, otherErrors }: Count): string[] {
  return [name, `${cases}`, `${wrongVerdicts}`, formatRate(wrongVerdicts, cases), `${otherErrors}`]
}

function writeOutside(outside: NonNullable<Findings['outside']>): string {
  const names = [...new Set(outside.map(({ one }) => one.family))].sort()
  const rows = names.map((name) =>
    toOutsideRow(
      name,
      outside.filter(({ one }) => one.family === name),
    ),
  )
  const table = formatTable(['family', 'cases', 'agreed', 'rate'], [...rows, toOutsideRow('all', outside)])
  return `${OUTSIDE_TITLE}

Cases from the tests of other quotation checkers, measured where they are at hand. Each disagreement is in \`outside-disagreements.yaml\`.

${table}`
}

function toOutsideRow(name: string, outside: NonNullable<Findings['outside']>): string[] {
  const agreed = outside.filter(({ one, verdict }) => verdict === one.expected).length
  return [name, `${outside.length}`, `${agreed}`, formatRate(agreed, outside.length)]
}
