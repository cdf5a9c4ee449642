import {
  citeMethod,
  searchMethod,
  verifyMethod,
  type CiteAnswer,
  type RecordType,
  type SearchAnswer,
  type SearchParams,
  type VerifyAnswer,
} from '@florilegium/language-server/protocol'
import {
  l10n,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  type CancellationToken,
  type Disposable,
} from 'vscode'
import { findProjectUri } from '../commands/find-manuscript.js'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'

interface SearchInput {
  query?: string
  speaker?: string
  topic?: string
  document?: string
  type?: RecordType
}

/** An assistant reads no more at once. */
const MOST_RESULTS = 20

/**
 * Registers tools by which a language model checks a quotation before it prints it, and finds and cites others. They
 * only read, so nothing is to be confirmed.
 *
 * @param server - The server, which answers.
 * @returns What ends them; nothing where the editor knows no such tools.
 */
export function registerTools(server: LanguageServer): Disposable[] {
  if (!('registerTool' in lm)) return []
  const tool = <Input extends object>(
    name: string,
    message: (input: Input) => string,
    answer: (input: Input, token: CancellationToken) => Promise<unknown>,
  ): Disposable =>
    lm.registerTool<Input>(`florilegium_${name}`, {
      prepareInvocation: ({ input }) => ({ invocationMessage: message(input) }),
      async invoke({ input }, token) {
        const text = JSON.stringify(await answer(input, token))
        return new LanguageModelToolResult([new LanguageModelTextPart(text)])
      },
    })
  return [
    tool<{ text: string; speaker?: string; document?: string }>(
      'verify_quotation',
      ({ text }) => l10n.t('Verifying “{0}”', toLabel(text, 60)),
      (input, token) =>
        server.request<VerifyAnswer>(verifyMethod, { uri: findProjectUri(), ...input }, { token }),
    ),
    tool<SearchInput>(
      'search_quotations',
      ({ query = '' }) => l10n.t('Searching quotations for “{0}”', toLabel(query, 60)),
      ({ type, ...input }, token) => {
        const params: SearchParams = {
          uri: findProjectUri(),
          limit: MOST_RESULTS,
          ...input,
          ...(type && { types: [type] }),
        }
        return server.request<SearchAnswer>(searchMethod, params, { token })
      },
    ),
    tool<{ id: string }>(
      'get_quotation',
      ({ id }) => l10n.t('Getting “{0}”', toLabel(id, 60)),
      async ({ id }, token) => {
        const params: SearchParams = { uri: findProjectUri(), id, limit: 1 }
        const { records } = await server.request<SearchAnswer>(searchMethod, params, { token })
        return records[0] ?? { error: `Nothing has the id "${id}". Search for it.` }
      },
    ),
    tool<{ id: string; style?: string; locale?: string }>(
      'cite',
      ({ id }) => l10n.t('Citing “{0}”', toLabel(id, 60)),
      async (input, token) =>
        (await server.request<CiteAnswer | null>(
          citeMethod,
          { uri: findProjectUri(), ...input },
          { token },
        )) ?? {
          error: `Nothing has the id "${input.id}". Search for it.`,
        },
    ),
  ]
}
