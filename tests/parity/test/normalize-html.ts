import type { Element, ElementContent, Root } from 'hast'
import rehypeFormat from 'rehype-format'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/**
 * Writes HTML so that two pages are the same text if they mean the same. What may differ, and nothing else: white space
 * between elements, comments, a byte order mark, which markdown-it keeps, how the alignment of a table's cells is written, and
 * what the host parsers make of notes: the ids and attributes of their calls and of the links back, the headings and rules around
 * their section, and its attributes.
 */
export function normalizeHtml(html: string): string {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html.replace('\uFEFF', ''))
  tree.children = tree.children.filter((child) => !isNoteMarkup(child))
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    if (node.type === 'element') normalizeElement(node)
    return undefined
  })
  const processor = unified().use(rehypeFormat).use(rehypeStringify)
  return processor.stringify(processor.runSync(tree) as Root)
}

function normalizeElement(element: Element): void {
  const { tagName, properties, children } = element
  const align = properties['align'] ?? /^text-align:(\w+)$/.exec(String(properties['style']))?.[1]
  if ((tagName === 'td' || tagName === 'th') && align !== undefined && align !== null) {
    element.properties = { align }
  }
  const [call] = children
  if (tagName === 'sup' && call?.type === 'element' && call.tagName === 'a') {
    element.properties = {}
    element.children = [{ type: 'text', value: textOf(call).replace(/^\[|\]$/g, '') }]
  }
  element.children = element.children.filter((child) => !isNoteMarkup(child))
  if (isNotes(element)) normalizeNotes(element)
}

function isNotes({ tagName, properties }: Element): boolean {
  const classes = properties['className']
  return tagName === 'section' && Array.isArray(classes) && classes.includes('footnotes')
}

/** The heading over notes, the rule above them, and the links from each back to its call. */
function isNoteMarkup(child: ElementContent | Root['children'][number]): boolean {
  if (child.type !== 'element') return false
  const { tagName, properties } = child
  const classes = [properties['className']].flat()
  return (
    (tagName === 'h2' && properties['id'] === 'footnote-label') ||
    (tagName === 'hr' && classes.includes('footnotes-sep')) ||
    (tagName === 'a' && (classes.includes('footnote-backref') || classes.includes('data-footnote-backref')))
  )
}

function normalizeNotes(section: Element): void {
  section.properties = { className: ['footnotes'] }
  visit(section, 'element', (element) => {
    if (element.tagName === 'ol' || element.tagName === 'li') element.properties = {}
    // A space stood before the link back.
    const last = element.children.at(-1)
    if (element.tagName === 'p' && last?.type === 'text') last.value = last.value.trimEnd()
  })
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
