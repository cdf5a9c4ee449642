import type { MarkdownConfig } from '@lezer/markdown'

/** A call, or the begin of a definition; a label has no spaces and no brackets. */
const label = /^\[\^((?:\\[[\]\\]|[^\s[\]\\])+)\]/

/** How deep the later lines of a definition are indented. */
const INDENT = 4

const OPENING_BRACKET = 91
const CARET = 94

/** Footnotes as GitHub writes them: `[^label]` in the text, `[^label]: Words` for the note. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_, line) {
        if (line.pos === line.text.length) {
          line.moveBaseColumn(line.baseIndent + INDENT)
          return true
        }
        if (line.indent < line.baseIndent + INDENT) return false
        line.moveBaseColumn(line.baseIndent + INDENT)
        return true
      },
    },
    { name: 'FootnoteLabel' },
    { name: 'FootnoteReference' },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        if (line.next !== OPENING_BRACKET || line.indent - line.baseIndent >= INDENT) return false
        const [marker] = label.exec(line.text.slice(line.pos)) ?? []
        if (!marker || line.text[line.pos + marker.length] !== ':') return false
        const start = context.lineStart + line.pos
        context.startComposite('FootnoteDefinition', line.pos)
        context.addElement(context.elt('FootnoteLabel', start + 2, start + marker.length - 1))
        line.moveBase(line.skipSpace(line.pos + marker.length + 1))
        return null
      },
      endLeaf: (_, line) =>
        line.next === OPENING_BRACKET &&
        line.indent - line.baseIndent < INDENT &&
        /^\[\^(?:\\[[\]\\]|[^\s[\]\\])+\]:/.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, position) {
        if (next !== OPENING_BRACKET || context.char(position + 1) !== CARET) return -1
        const [marker] = label.exec(context.slice(position, context.end)) ?? []
        if (!marker) return -1
        return context.addElement(context.elt('FootnoteReference', position, position + marker.length))
      },
    },
  ],
}
