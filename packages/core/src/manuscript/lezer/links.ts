import { InlineContext, type MarkdownConfig } from '@lezer/markdown'

const CLOSING_BRACKET = 93
const OPENING_PARENTHESIS = 40

/** In a longer paragraph no links are read, for the search for their begin would take too long. */
const MAXIMUM_LENGTH = 20_000

/**
 * Leaves `[label]` and `[words][label]` as text. They are links only if the label is defined, which may be
 * anywhere in the file, and so is decided when the whole tree is there; `[@key]` is a citation.
 */
export const links: MarkdownConfig = {
  parseInline: [
    {
      name: 'ReferenceEnd',
      before: 'LinkEnd',
      parse(context, next, position) {
        if (next !== CLOSING_BRACKET) return -1
        if (context.end - context.offset > MAXIMUM_LENGTH) return position + 1
        if (context.char(position + 1) === OPENING_PARENTHESIS) return -1
        const link = context.findOpeningDelimiter(InlineContext.linkStart) ?? -1
        const image = context.findOpeningDelimiter(InlineContext.imageStart) ?? -1
        const opening = Math.max(link, image)
        if (opening < 0) return position + 1
        for (const element of context.takeContent(opening)) context.addElement(element)
        return position + 1
      },
    },
  ],
}
