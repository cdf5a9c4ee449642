import { verifyClaim } from '@florilegium/core'
import { verifyMethod, type VerifyAnswer, type VerifyParams } from '../protocol.js'
import type { ServerContext } from './server-context.js'

/**
 * Serves verdicts on words that stand in no manuscript yet.
 *
 * @param context - The server.
 */
export function serveVerification({ connection, projectOf }: ServerContext): void {
  connection.onRequest(verifyMethod, async ({ uri, ...claim }: VerifyParams): Promise<VerifyAnswer> => {
    const { catalog } = await projectOf(uri)
    return verifyClaim(claim, catalog)
  })
}
