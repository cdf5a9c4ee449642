import { toDirectiveName, type CheckedQuotation, type Problem } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import type { Mend, TextChange } from '../code-action.js'
import { addCitation } from './add-citation.js'
import { citeElsewhere } from './cite-elsewhere.js'
import { markChanges } from './mark-changes.js'
import { markEmphasis } from './mark-emphasis.js'
import { putBack } from './put-back.js'
import { quoteSentence } from './quote-sentence.js'
import { repairDirective } from './repair-directive.js'
import { writeSourceWords } from './write-source-words.js'

/**
 * Finds what mends a problem.
 *
 * @param problem - A problem of the manuscript.
 * @param manuscript - The manuscript.
 * @returns The mends, the likeliest first.
 */
export function mendProblem(problem: Problem, manuscript: Manuscript): Mend[] {
  const { code, quotation: index } = problem
  const quotation = index === undefined ? undefined : manuscript.checked.quotations[index]
  const mends = quotation ? mendQuotation(problem, quotation, manuscript) : []
  if (code === 'malformed-directive' && problem.expected.length === 0)
    mends.push(repairDirective(problem, manuscript))
  // What mends an altered quotation is told from its differences.
  const expected = code === 'quotation-altered' ? [] : writeExpected(problem, manuscript)
  return [...expected, ...mends.filter((mend) => mend !== undefined)]
}

function mendQuotation(
  problem: Problem,
  quotation: CheckedQuotation,
  manuscript: Manuscript,
): (Mend | undefined)[] {
  switch (problem.code) {
    case 'quotation-altered': {
      const words = writeSourceWords(quotation, manuscript)
      return [words, markChanges(quotation, manuscript)]
    }
    case 'quotation-absent':
      return quotation.id === undefined
        ? citeElsewhere(quotation, manuscript)
        : [nameOtherRecord(problem, quotation, manuscript)]
    case 'quotation-uncited':
      return addCitation(quotation, manuscript)
    case 'quotation-misattributed':
      return problem.expected.length > 0 ? [] : [attributeTo(problem, quotation)]
    case 'elision-drops-qualifier':
    case 'bracket-changes-meaning':
      return [putBack(problem, quotation, manuscript)]
    case 'context-qualified':
      return [quoteSentence(quotation, manuscript)]
    case 'emphasis-unmarked':
      return markEmphasis(quotation, manuscript)
    case 'unknown-id':
    case 'ambiguous-id':
    case 'retired-id':
    case 'mismatched-directive':
    case 'malformed-directive':
    case 'empty-list':
    case 'unknown-citation':
    case 'quotation-unsourced':
    case 'invalid-settings':
    case 'invalid-content':
      return []
  }
}

function writeExpected({ range, expected }: Problem, manuscript: Manuscript): Mend[] {
  return expected.map((newText) => ({
    title: `Change to "${newText}"`,
    changes: [fitDirective({ range, newText }, manuscript)],
    ...(expected.length === 1 && { isPreferred: true as const }),
  }))
}

/** The record of another id may need another directive. */
function fitDirective(change: TextChange, { checked, project: { catalog } }: Manuscript): TextChange {
  const directive = checked.directives.find(({ id }) => id?.range.start === change.range.start)
  const [entry] = catalog.byId.get(change.newText) ?? []
  if (!directive || !entry) return change
  const name = toDirectiveName(entry.record.type)
  if (name === directive.name || directive.form !== 'leaf') return change
  return { range: directive.range, newText: `::${name}{#${change.newText}}` }
}

/** The words of an excerpt stand in another record than the one that is named. */
function nameOtherRecord(
  { quotation: index }: Problem,
  { elsewhere }: CheckedQuotation,
  { checked: { directives } }: Manuscript,
): Mend | undefined {
  const entry = elsewhere?.found.find(({ entry }) => entry && entry.record.type !== 'recommendation')?.entry
  const id = directives.find(({ excerpt }) => excerpt === index)?.id
  if (!entry || !id) return undefined
  return {
    title: `Name the record "${entry.id}", which has these words`,
    changes: [{ range: id.range, newText: entry.id }],
  }
}

/** Where it is not sure who is named, the name is offered all the same. */
function attributeTo({ range }: Problem, { verification }: CheckedQuotation): Mend | undefined {
  const entry = verification?.found[0]?.entry
  if (entry?.record.type !== 'quote') return undefined
  const { speaker } = entry.record
  const name = entry.document.people.find(({ id }) => id === speaker)?.name
  return name === undefined
    ? undefined
    : { title: `Change to "${name}"`, changes: [{ range, newText: name }] }
}
