import { isMendable, type Problem, type Range } from '@florilegium/core'
import { findDirectiveAt, findQuotationAt, type Manuscript } from '../../manuscripts/manuscript.js'
import { findCitationItem } from '../../manuscripts/find-citation-item.js'
import type { CodeAction, Mend } from './code-action.js'
import { fixAll } from './fix-all.js'
import { addLocator } from './mends/add-locator.js'
import { mendProblem } from './mends/mend-problem.js'
import { embedQuotation } from './rewrites/embed-quotation.js'
import { writeOut } from './rewrites/write-out.js'
import { suppress } from './suppress.js'

/** The kinds of code actions there are. */
export const codeActionKinds = ['quickfix', 'refactor.rewrite', 'source.fixAll.florilegium'] as const

/**
 * Offers what mends the problems of a stretch of text, and other ways to write what stands there.
 *
 * @param manuscript - The manuscript.
 * @param range - The stretch that the writer looks at.
 * @param only - The kinds that are wanted. Default: mends and rewrites.
 * @returns The changes: first those that mend, the likeliest first.
 */
export function provideCodeActions(
  manuscript: Manuscript,
  range: Range,
  only?: readonly string[],
): CodeAction[] {
  const isWanted = (kind: CodeAction['kind']): boolean =>
    only
      ? only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '')
      : !kind.startsWith('source')
  const problems = findProblems(manuscript, range)
  return [
    ...(isWanted('quickfix') ? listMends(problems, manuscript) : []),
    ...(isWanted('refactor.rewrite') ? listRewrites(manuscript, range) : []),
    ...(isWanted('source.fixAll.florilegium') ? toFixAll(manuscript, 'source.fixAll.florilegium') : []),
  ]
}

/** The problems of a place, then the others of the quotation it is in. */
function findProblems({ checked: { problems, quotations } }: Manuscript, range: Range): Problem[] {
  const isHere = (problem: Problem): boolean => touches(problem.range, range)
  const isAround = ({ quotation: index }: Problem): boolean => {
    const quotation = index === undefined ? undefined : quotations[index]
    return quotation !== undefined && touches(quotation.range, range)
  }
  return [...problems.filter(isHere), ...problems.filter((problem) => !isHere(problem) && isAround(problem))]
}

function listMends(problems: readonly Problem[], manuscript: Manuscript): CodeAction[] {
  const { quotations } = manuscript.checked
  const mends = problems.flatMap((problem) =>
    mendProblem(problem, manuscript).map((mend): CodeAction => ({ ...mend, kind: 'quickfix', problem })),
  )
  const isSome = problems.some((problem) =>
    isMendable(problem, problem.quotation === undefined ? undefined : quotations[problem.quotation]),
  )
  return [
    ...mends,
    ...(isSome ? toFixAll(manuscript, 'quickfix').filter(() => manuscript.checked.problems.length > 1) : []),
    ...problems.flatMap((problem) => suppress(problem, manuscript)),
  ]
}

function toFixAll(manuscript: Manuscript, kind: CodeAction['kind']): CodeAction[] {
  const { changes, count } = fixAll(manuscript)
  if (count === 0 || (kind === 'quickfix' && count === 1)) return []
  const title = count === 1 ? 'Mend 1 problem' : `Mend all ${count} problems that have one answer`
  return [{ title, kind, changes }]
}

function listRewrites(manuscript: Manuscript, { start }: Range): CodeAction[] {
  const { checked } = manuscript
  const directive = findDirectiveAt(manuscript, start)
  const cited = findCitationItem(manuscript, start)
  const index = cited && checked.citations.indexOf(cited.citation)
  const at = findQuotationAt(manuscript, start)
  const quotation = at?.parent === undefined ? at : checked.quotations[at.parent]
  const citing =
    quotation ??
    (index === undefined ? undefined : checked.quotations.find(({ citation }) => citation === index))
  const rewrites = [
    directive && writeOut(directive, manuscript),
    quotation && embedQuotation(quotation, manuscript),
    citing && addLocator(citing, manuscript),
  ]
  return rewrites
    .filter((rewrite): rewrite is Mend => rewrite !== undefined && isFree(rewrite, manuscript))
    .map((rewrite) => ({ ...rewrite, kind: 'refactor.rewrite' }))
}

/** What has a problem is mended first. */
function isFree({ changes }: Mend, { checked }: Manuscript): boolean {
  return !checked.problems.some(
    (problem) =>
      problem.severity !== 'info' &&
      changes.some(({ range }) => range.start < problem.range.end && problem.range.start < range.end),
  )
}

function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end
}
