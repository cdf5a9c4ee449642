import { verifyInCatalog, type CheckedQuotation, type Verdict } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { replaceWords, type ReplacedWords, type WordChange } from '../../writing/replace-words.js'

/** Notes that would be problems of their own. */
const troubling: ReadonlySet<string> = new Set(['elision-drops-qualifier', 'bracket-changes-meaning'])

/** What is changed, and where. */
export interface VerifyChangeOptions {
  manuscript: Manuscript
  /** What changes in the text of the quotation. */
  changes: readonly WordChange[]
  /** Set where the change must not lead to a mark that changes the sense. Default: false. */
  keepsSense?: boolean
}

/**
 * Changes a quotation, if that makes it stand in its source.
 *
 * @param quotation - The quotation.
 * @param options - What is changed.
 * @returns The changes of the file; nothing where the words would still not stand there, or a mark would change the sense.
 */
export function verifyChange(
  quotation: CheckedQuotation,
  { manuscript, changes, keepsSense = false }: VerifyChangeOptions,
): ReplacedWords | undefined {
  const { text, project } = manuscript
  const replaced = replaceWords(quotation, text, changes)
  if (!replaced) return undefined
  const source = quotation.verification?.found[0]?.source
  const { verdict, notes } = verifyInCatalog(
    replaced.text,
    project.catalog,
    source === undefined ? {} : { sources: [source] },
  )
  const stands = new Set<Verdict>(['verbatim', 'edited']).has(verdict)
  return stands && !(keepsSense && notes.some(({ type }) => troubling.has(type))) ? replaced : undefined
}
