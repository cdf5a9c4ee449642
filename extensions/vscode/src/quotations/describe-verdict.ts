import type { QuotationSummary } from '@florilegium/language-server/protocol'
import { l10n } from 'vscode'

/** How a quotation is shown: what is known of it, in a word and a picture. */
export interface ShownVerdict {
  label: string
  /** The name of an icon. */
  icon: string
  /** The colour of the icon. */
  color?: string
}

/** Whether the writer has to look at a quotation. */
export function needsAttention({ problems }: QuotationSummary): boolean {
  return problems.some(({ severity }) => severity !== 'info')
}

/** Whether a quotation is proved. */
export function isVerified(quotation: QuotationSummary): boolean {
  return (quotation.verdict === 'verbatim' || quotation.verdict === 'edited') && !needsAttention(quotation)
}

/**
 * Describes what is known of a quotation.
 *
 * @param verdict - The verdict.
 * @returns How it is shown.
 */
export function describeVerdict(verdict: QuotationSummary['verdict']): ShownVerdict {
  switch (verdict) {
    case 'verbatim':
      return { label: l10n.t('Verbatim'), icon: 'pass', color: 'testing.iconPassed' }
    case 'edited':
      return { label: l10n.t('Edited, and marked so'), icon: 'edit', color: 'testing.iconPassed' }
    case 'altered':
      return { label: l10n.t('Altered'), icon: 'error', color: 'problemsErrorIcon.foreground' }
    case 'absent':
      return {
        label: l10n.t('Not in its source'),
        icon: 'circle-slash',
        color: 'problemsErrorIcon.foreground',
      }
    case 'unchecked':
      return { label: l10n.t('Not checked'), icon: 'circle-large-outline' }
  }
}

/**
 * Says why a quotation could not be checked.
 *
 * @param reason - The reason, as a code.
 * @returns A sentence; nothing for a reason that is not known.
 */
export function describeReason(reason: string | undefined): string | undefined {
  switch (reason) {
    case 'too-short':
      return l10n.t('It is too short to be checked.')
    case 'no-source':
      return l10n.t('There is nothing to check it against.')
    case 'other-language':
      return l10n.t('It is in another language than every source.')
    case undefined:
    default:
      return undefined
  }
}
