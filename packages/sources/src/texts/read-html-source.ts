import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { createTextBuilder, type TextBuilder } from './create-text-builder.js'
import type { SourceText } from './source-text.js'
import { toSuperscript } from './to-superscript.js'

/** What is no text of the page. */
const hidden = words(
  'head script style template noscript svg math audio video canvas iframe object select button textarea nav form dialog',
)

/** What stands apart from the running text. */
const apart = words('aside figure figcaption footer table')

/** What begins and ends a paragraph. */
const blocks = words(
  'address article blockquote body caption center dd details div dl dt fieldset header hgroup hr html legend li main ol p pre search section summary table td th tr tbody thead tfoot ul',
)

/** Elements inside one another deeper than this are not read. */
const MAXIMUM_DEPTH = 200

/**
 * Reads HTML as its readers see it: without navigation, forms and scripts. Notes, figures and tables stand apart.
 *
 * @param html - The file.
 * @returns The source, with a part for each heading.
 * @example
 * ```ts @import.meta.vitest
 * const { text, parts, language } = readHtmlSource(
 *   '<html lang="en"><title>T</title><nav>Home</nav><h1>Of bridges</h1><p>Build <b>them</b><sup>1</sup>.<br>Now.',
 * )
 * expect(text).toBe('Of bridges\n\nBuild them¹.\nNow.')
 * expect(parts).toEqual([{ kind: 'heading', name: 'Of bridges', start: 0 }])
 * expect(language).toBe('en')
 * ```
 */
export function readHtmlSource(html: string): SourceText {
  const root = fromHtml(html)
  const builder = createTextBuilder()
  const writer = createWriter(builder)
  visit(root, 0)
  const language = findLanguage(root)
  return { ...builder.finish(), ...(language !== undefined && { language }) }

  function visit(node: Root | RootContent | ElementContent, depth: number): void {
    if (node.type === 'text') writer.text(node.value)
    else if (node.type === 'root') visitChildren(node.children, depth)
    else if (node.type === 'element') visitElement(node, depth)
  }

  function visitChildren(children: readonly (RootContent | ElementContent)[], depth: number): void {
    if (depth > MAXIMUM_DEPTH) return
    for (const child of children) visit(child, depth + 1)
  }

  function visitElement(element: Element, depth: number): void {
    const { tagName, properties, children } = element
    if (hidden.has(tagName) || isHidden(properties) || isBackLink(element)) return
    if (tagName === 'br') writer.break('line')
    else if (tagName === 'wbr') return
    else if (tagName === 'sup') writer.text(toSuperscript(textOf(element)))
    else if (/^h[1-6]$/.test(tagName)) {
      writer.break('paragraph')
      builder.section()
      const heading = textOf(element).replace(/\s+/g, ' ').trim()
      if (heading !== '') builder.part('heading', heading)
      visitChildren(children, depth)
      writer.break('paragraph')
    } else if (apart.has(tagName) || isNote(element)) {
      writer.break('paragraph')
      builder.aside(() => visitChildren(children, depth))
      writer.break('paragraph')
    } else if (blocks.has(tagName)) {
      writer.break('paragraph')
      visitChildren(children, depth)
      writer.break('paragraph')
    } else visitChildren(children, depth)
  }
}

/** White space is one space, and none at the ends of a paragraph or line. */
function createWriter(builder: TextBuilder): Pick<TextBuilder, 'break'> & { text: (words: string) => void } {
  let isAtStart = true
  let space = false
  return {
    text(text) {
      const folded = text.replace(/[ \t\n\r\f]+/g, ' ')
      const words = folded.trim() === '' ? '' : folded.replace(/^ | $/g, '')
      if (folded.startsWith(' ')) space = true
      if (words === '') return
      builder.add((space && !isAtStart ? ' ' : '') + words)
      isAtStart = false
      space = folded.endsWith(' ')
    },
    break(kind) {
      builder.break(kind)
      isAtStart = true
      space = false
    },
  }
}

function isHidden({ hidden, ariaHidden }: Element['properties']): boolean {
  return (hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true'
}

/** Such as the arrow at the end of a note. */
function isBackLink(element: Element): boolean {
  const { tagName, properties } = element
  return (
    tagName === 'a' &&
    (properties['role'] === 'doc-backlink' || /^[↑↩⤴^]\uFE0E?$/u.test(textOf(element).trim()))
  )
}

/** A note as Word documents, Pandoc and most sites mark it. */
function isNote({ tagName, properties: { id, role } }: Element): boolean {
  if (role === 'doc-endnote' || role === 'doc-footnote') return true
  return (
    tagName === 'li' &&
    typeof id === 'string' &&
    /^(?:user-content-)?(?:fn|footnote|endnote|note|cite_note)[-:_]?\w/.test(id)
  )
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function findLanguage({ children }: Root): string | undefined {
  const html = children.find((child) => child.type === 'element' && child.tagName === 'html')
  const lang = html?.type === 'element' ? html.properties['lang'] : undefined
  return typeof lang === 'string' && lang !== '' ? lang : undefined
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
