import type { ClaimVerification, QuotationClaim } from '@florilegium/core'
import type { ProjectParams } from './session.js'

/** What {@link verifyMethod} is asked with. */
export type VerifyParams = ProjectParams & QuotationClaim

/** What is known of words that are to be quoted. */
export type VerifyAnswer = ClaimVerification

/** Asks for the {@link VerifyAnswer} to words. */
export const verifyMethod = 'florilegium/verify'
