import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'
import { scanMdx } from './scan-mdx.js'

const LESS_THAN = 60
const OPENING_BRACE = 123

/** An ECMAScript module statement at the begin of a line; it lasts to the next blank line. */
const moduleStart = /^(?:import|export)(?=[\s{*"'])/

/** The parts of MDX that are not Markdown: modules, expressions, and elements. */
export const mdx: MarkdownConfig = {
  remove: ['IndentedCode', 'HTMLBlock', 'HTMLTag', 'Autolink'],
  defineNodes: [
    { name: 'MdxModule', block: true },
    { name: 'MdxFlow', block: true },
    { name: 'MdxTag' },
    { name: 'MdxExpression' },
  ],
  parseBlock: [
    { name: 'MdxModule', before: 'LinkReference', parse: parseModule },
    { name: 'MdxFlow', before: 'LinkReference', parse: parseFlow },
  ],
  parseInline: [
    {
      name: 'MdxText',
      before: 'Escape',
      parse(context, next, position) {
        if (next !== LESS_THAN && next !== OPENING_BRACE) return -1
        const end = scanMdx(context.text, position - context.offset)
        if (end < 0) return -1
        const type = next === LESS_THAN ? 'MdxTag' : 'MdxExpression'
        return context.addElement(context.elt(type, position, end + context.offset))
      },
    },
  ],
}

function parseModule(context: BlockContext, line: Line): boolean {
  if (context.depth > 1 || line.pos > 0 || !moduleStart.test(line.text)) return false
  const start = context.lineStart
  while (line.text.trim() !== '' && context.nextLine());
  context.addElement(context.elt('MdxModule', start, context.prevLineEnd()))
  return true
}

/** Takes the lines that hold nothing but elements and expressions, which may stand over several lines. */
function parseFlow(context: BlockContext, line: Line): boolean {
  if (line.next !== LESS_THAN && line.next !== OPENING_BRACE) return false
  const start = context.lineStart + line.pos
  // Looking ahead is not undone, so a line that cannot end here is decided on what stands on it.
  let text = line.text.slice(line.pos)
  if (!isFlow(text) && !isUnfinished(text)) return false
  for (let lines = 1; !isFlow(text) && lines < MAXIMUM_LINES; lines++) {
    if (!context.nextLine()) break
    text += '\n' + line.text
    if (!isFlow(text) && !isUnfinished(text)) break
  }
  context.nextLine()
  context.addElement(context.elt('MdxFlow', start, Math.max(start, context.prevLineEnd())))
  return true
}

/** An element or expression over more lines than this is read as it stands. */
const MAXIMUM_LINES = 200

/** Whether a text is elements and expressions from its begin to its end. */
function isFlow(text: string): boolean {
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) at++
    else {
      const end = scanMdx(text, at)
      if (end < 0) return false
      at = end
    }
  }
  return true
}

/** Whether a text begins with an element or expression that its end cuts off. */
function isUnfinished(text: string): boolean {
  let at = 0
  while (at < text.length && (text[at] === '<' || text[at] === '{' || /\s/.test(text[at] as string))) {
    if (/\s/.test(text[at] as string)) at++
    else {
      const end = scanMdx(text, at)
      if (end < 0) return end === -2
      at = end
    }
  }
  return false
}
