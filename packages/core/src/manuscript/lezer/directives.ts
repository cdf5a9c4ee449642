import type { Line, MarkdownConfig } from '@lezer/markdown'
import { directiveStart } from '../directives/parse-directive.js'
import { scanDirective } from '../directives/scan-directive.js'

const COLON = 58

/** Four spaces make a code block. */
const CODE_INDENT = 4

/** Our directives and those of others, on lines of their own, around blocks, and in the text. */
export const directives: MarkdownConfig = {
  defineNodes: [
    {
      name: 'ContainerDirective',
      block: true,
      composite: (_, line, colons) => !isClosingFence(line, colons),
    },
    { name: 'ContainerFence', block: true },
    { name: 'LeafDirective', block: true },
    { name: 'TextDirective' },
    { name: 'DirectiveMark' },
  ],
  parseBlock: [
    {
      name: 'Directive',
      before: 'LinkReference',
      parse(context, line) {
        const type = directiveLine(line)
        if (!type) return false
        const start = context.lineStart + line.pos
        const end = context.lineStart + line.text.trimEnd().length
        if (type !== 'ContainerDirective') {
          context.addElement(context.elt(type, start, end))
          context.nextLine()
          return true
        }
        context.startComposite(type, line.pos, countColons(line))
        context.addElement(context.elt('ContainerFence', start, end))
        line.moveBase(line.text.length)
        return null
      },
      endLeaf: (_, line) => directiveLine(line) !== undefined,
    },
  ],
  parseInline: [
    {
      name: 'TextDirective',
      before: 'Escape',
      parse(context, next, position) {
        if (next !== COLON || context.char(position - 1) === COLON) return -1
        const start = position - context.offset
        const directive = scanDirective(context.text, start)
        if (!directive || directive.end === directive.nameEnd) return -1
        const end = directive.end + context.offset
        const { label } = directive
        const from = label ? label.start + context.offset : end
        const to = label ? label.end + context.offset : end
        return context.addElement(
          context.elt('TextDirective', position, end, [
            context.elt('DirectiveMark', position, from),
            ...(label ? context.parser.parseInline(context.slice(from, to), from) : []),
            ...(to < end ? [context.elt('DirectiveMark', to, end)] : []),
          ]),
        )
      },
    },
  ],
}

/** What a line that begins with colons is, if it is a directive. */
function directiveLine(line: Line): 'ContainerDirective' | 'ContainerFence' | 'LeafDirective' | undefined {
  if (line.next !== COLON || line.indent - line.baseIndent >= CODE_INDENT) return undefined
  const rest = line.text.slice(line.pos)
  const colons = countColons(line)
  if (colons < 2) return undefined
  if (colons > 2 && rest.trim().length === colons) return 'ContainerFence'
  const directive = scanDirective(rest, colons - 1)
  if (directive && rest.slice(directive.end).trim() === '') {
    return colons > 2 ? 'ContainerDirective' : 'LeafDirective'
  }
  return directiveStart.test(rest) ? 'LeafDirective' : undefined
}

function countColons(line: Line): number {
  let end = line.pos
  while (line.text.charCodeAt(end) === COLON) end++
  return end - line.pos
}

function isClosingFence(line: Line, colons: number): boolean {
  if (line.next !== COLON || line.indent - line.baseIndent >= CODE_INDENT) return false
  const count = countColons(line)
  return count >= colons && line.text.slice(line.pos).trim().length === count
}
