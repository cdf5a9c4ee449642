import { Autolink, type InlineContext, type MarkdownConfig } from '@lezer/markdown'

/** Every bare address of GFM has one of these. */
const ADDRESS = /[\w.+-]@|https?:\/\/|www\.|mailto:|xmpp:/

/** Where anything but a bare address may begin or end: at all other characters every parser of inline text says no. */
const SPECIAL = /[\\&`<_*[\]!~:{]| (?= )/g

/** Whether the text that is parsed, which is one after the other, may have a bare address. */
let seen: { context: InlineContext; hasAddress: boolean } | undefined

function hasAddress(context: InlineContext): boolean {
  if (seen?.context !== context) seen = { context, hasAddress: ADDRESS.test(context.text) }
  return seen.hasAddress
}

/**
 * Passes over plain text, since the parser asks each of its parsers at each character else; and finds the bare addresses of
 * GFM, which may begin at any word. It has to stand before all others.
 */
export const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse(context, _, position) {
        if (hasAddress(context)) return -1
        const start = position - context.offset
        SPECIAL.lastIndex = start
        const end = SPECIAL.test(context.text) ? SPECIAL.lastIndex - 1 : context.text.length
        return end > start ? end + context.offset : -1
      },
    },
    ...(Autolink.parseInline ?? []).map((inline) => ({
      ...inline,
      parse: (context: InlineContext, next: number, position: number) =>
        hasAddress(context) ? inline.parse(context, next, position) : -1,
    })),
  ],
}
