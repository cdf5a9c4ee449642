import { type CheckedQuotation } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { findLocator } from '../../writing/find-locator.js'
import type { Mend } from '../code-action.js'

/**
 * Says in a citation where in the work the words stand.
 *
 * @param quotation - A quotation that stands in what is cited.
 * @param manuscript - The manuscript.
 * @returns The change; nothing where the citation has a locator, or the place has no name.
 */
export function addLocator(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const { checked } = manuscript
  const citation = quotation.citation === undefined ? undefined : checked.citations[quotation.citation]
  if (!citation || citation.locator !== undefined || citation.resolution.status !== 'found') return undefined
  const { entry, own, reference } = citation.resolution
  const { verdict, verification } = quotation
  if (entry || (verdict !== 'verbatim' && verdict !== 'edited')) return undefined
  const place = verification?.found.find(({ source }) => source === (own?.id ?? reference.id))
  const locator = place && findLocator(place, checked)
  if (locator === undefined) return undefined
  const { end } = citation.keyRange
  const newText = citation.isInText ? ` [${locator}]` : `, ${locator}`
  return { title: `Add the locator: ${locator}`, changes: [{ range: { start: end, end }, newText }] }
}
