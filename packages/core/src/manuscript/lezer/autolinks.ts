import { Autolink, type InlineContext, type MarkdownConfig } from '@lezer/markdown'

/** Every bare address has one of these. */
const SIGN = /[@:]|www\./

/** Whether the text that is parsed, which is one after the other, has such a sign. */
let seen: { context: InlineContext; hasSign: boolean } | undefined

/** The bare addresses of GFM. They are looked for only where a text may have some, since the parser asks at every character. */
export const autolinks: MarkdownConfig = {
  parseInline: (Autolink.parseInline ?? []).map((inline) => ({
    ...inline,
    parse(context, next, position) {
      if (seen?.context !== context) seen = { context, hasSign: SIGN.test(context.text) }
      return seen.hasSign ? inline.parse(context, next, position) : -1
    },
  })),
}
