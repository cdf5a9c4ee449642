import { parser, type BlockContext, type Line, type MarkdownConfig } from '@lezer/markdown'
import { directiveStart, parseDirective, type Directive } from './parse-directive.js'

const directiveSyntax: MarkdownConfig = {
  defineNodes: [{ name: 'FlorilegiumDirective', block: true }, { name: 'FlorilegiumInlineDirective' }],
  parseBlock: [
    {
      name: 'FlorilegiumDirective',
      before: 'LinkReference',
      parse(context: BlockContext, line: Line) {
        if (!startsDirective(line)) return false
        const start = context.lineStart + line.pos
        context.addElement(context.elt('FlorilegiumDirective', start, context.lineStart + line.text.length))
        context.nextLine()
        return true
      },
      endLeaf: (_, line) => startsDirective(line),
    },
  ],
  parseInline: [
    {
      name: 'FlorilegiumInlineDirective',
      parse(context, next, position) {
        if (next !== COLON) return -1
        const marker = directiveStart.exec(context.slice(position, context.end))
        if (!marker) return -1
        const end = position + marker[0].length
        return context.addElement(context.elt('FlorilegiumInlineDirective', position, end))
      },
    },
  ],
}

const markdownParser = parser.configure(directiveSyntax)

const COLON = 58

/** Four spaces make a code block. */
const CODE_INDENT = 4

function startsDirective(line: Line): boolean {
  return line.indent - line.baseIndent < CODE_INDENT && directiveStart.test(line.text.slice(line.pos))
}

/**
 * Finds our directives in a Markdown text, without a tree at hand.
 *
 * @param text - The manuscript.
 * @returns The directives in order.
 * @example
 * ```ts @import.meta.vitest
 * const text = 'As they say:\n\n::quote{#berti-values}\n\n    ::quote{#in-a-code-block}\n'
 * expect(findDirectives(text).map(({ id }) => id?.value)).toEqual(['berti-values'])
 * ```
 */
export function findDirectives(text: string): Directive[] {
  const found: Directive[] = []
  markdownParser.parse(text).iterate({
    enter(node) {
      if (node.name !== 'FlorilegiumDirective' && node.name !== 'FlorilegiumInlineDirective') return
      const lineEnd = text.indexOf('\n', node.from)
      const directive = parseDirective(text.slice(node.from, lineEnd < 0 ? text.length : lineEnd), node.from)
      if (directive) found.push(directive)
    },
  })
  return found
}
