import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common'
import { Strikethrough, TaskList, parser, type MarkdownParser } from '@lezer/markdown'
import type { Range } from '../../range.js'
import { findFrontMatter } from '../blocks/find-front-matter.js'
import { directives } from './directives.js'
import { footnotes } from './footnotes.js'
import { links } from './links.js'
import { mdx } from './mdx.js'
import { nestingLimit } from './nesting-limit.js'
import { plainText } from './plain-text.js'
import { tables } from './tables.js'
import { toParserInput } from './to-parser-input.js'
import { toWholeLines } from './to-whole-lines.js'

/** How a manuscript is written. */
export type ManuscriptSyntax = 'markdown' | 'mdx'

const markdownParser = parser.configure([
  plainText,
  [tables, TaskList, Strikethrough],
  nestingLimit,
  footnotes,
  links,
  directives,
])

const parsers: Record<ManuscriptSyntax, MarkdownParser> = {
  markdown: markdownParser,
  mdx: markdownParser.configure(mdx),
}

/** A manuscript and its syntax tree. */
export interface ParsedManuscript {
  text: string
  syntax: ManuscriptSyntax
  tree: Tree
  /** The part before the text, which is not in the tree. */
  frontMatter?: Range
}

/** How a manuscript is parsed. */
export interface ParseManuscriptOptions {
  /** Default `markdown`. */
  syntax?: ManuscriptSyntax
  /** The manuscript before its latest changes; what they left alone is not parsed again. */
  previous?: ParsedManuscript
  /** What changed since, as offsets in both texts. */
  changes?: readonly ChangedRange[]
}

/**
 * Parses a manuscript: CommonMark with GFM, footnotes, directives, front matter and, if asked for, MDX.
 *
 * @param text - The manuscript.
 * @param options - Its syntax, and what was parsed before.
 * @returns The tree, with offsets into the text.
 * @example
 * ```ts @import.meta.vitest
 * const { toProseBlocks } = await import('./to-prose-blocks.js')
 * const before = parseManuscript('# Title\n\nText.')
 * const after = parseManuscript('# Title\n\nTexts.', {
 *   previous: before,
 *   changes: [{ fromA: 13, toA: 13, fromB: 13, toB: 14 }],
 * })
 * expect(toProseBlocks(after).map(({ text }) => text)).toEqual(['Title', 'Texts.'])
 * ```
 */
export function parseManuscript(text: string, options: ParseManuscriptOptions = {}): ParsedManuscript {
  const { syntax = 'markdown', previous, changes } = options
  const frontMatter = findFrontMatter(text)
  const body = toParserInput(text, frontMatter)
  const isReusable =
    previous?.syntax === syntax && changes && sameBegin(previous.frontMatter, frontMatter, changes)
  const fragments = isReusable
    ? TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), toWholeLines(changes, text))
    : []
  const tree = parsers[syntax].parse(body, fragments)
  return { text, syntax, tree, ...(frontMatter && { frontMatter }) }
}

/** Whether the front matter ends where it did, but for what was written in it. */
function sameBegin(
  before: Range | undefined,
  after: Range | undefined,
  changes: readonly ChangedRange[],
): boolean {
  let end = before?.end ?? 0
  for (const { fromA, toA, fromB, toB } of changes) {
    if (toA <= (before?.end ?? 0)) end += toB - fromB - (toA - fromA)
  }
  return end === (after?.end ?? 0)
}
