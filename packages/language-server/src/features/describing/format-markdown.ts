import type { BlockContent, PhrasingContent } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { toMarkdown } from 'mdast-util-to-markdown'

const extensions = [gfmStrikethroughToMarkdown()]

/**
 * Formats what an editor shows beside the text.
 *
 * @param children - Paragraphs, as a list of what stands in them, and other blocks.
 * @returns Markdown in which no text can become markup.
 */
export function formatMarkdown(children: readonly (BlockContent | PhrasingContent[])[]): string {
  return toMarkdown(
    {
      type: 'root',
      children: children.map((child) =>
        Array.isArray(child) ? { type: 'paragraph', children: child } : child,
      ),
    },
    { extensions, bullet: '-' },
  ).trimEnd()
}
