import { providePaste } from '../features/insertion/provide-paste.js'
import { pasteMethod, type PasteAnswer, type PasteParams } from '../protocol.js'
import { toLspRange, toOffsets, type ServerContext } from './server-context.js'

/**
 * Serves quotations that are pasted or dropped.
 *
 * @param context - The server.
 */
export function servePaste({ connection, open }: ServerContext): void {
  connection.onRequest(
    pasteMethod,
    async ({ uri, range, text }: PasteParams): Promise<PasteAnswer | null> => {
      const opened = await open(uri)
      if (!opened) return null
      const { document, manuscript } = opened
      const result = providePaste(manuscript, toOffsets(document, range), text)
      if (!result) return null
      return {
        ...result,
        forms: result.forms.map(({ edits, ...form }) => ({
          ...form,
          edits: edits.map(({ range, newText }) => ({ range: toLspRange(document, range), newText })),
        })),
      }
    },
  )
}
