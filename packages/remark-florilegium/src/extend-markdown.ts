import type { FlorilegiumNode, FlorilegiumTextNode } from '@florilegium/core'
import type { Text } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import type { Processor } from 'unified'

declare module 'mdast' {
  interface TextData {
    /** How it is written in Markdown. */
    source?: string | undefined
  }
}

declare module 'unified' {
  interface Data {
    toMarkdownExtensions?: Options[] | undefined
  }
}

/** What is embedded is written again as the writer wrote it, and so is what only looked like a directive. */
const extension: Options = {
  handlers: {
    florilegium: ({ source = '' }: FlorilegiumNode) => source,
    florilegiumText: ({ source = '' }: FlorilegiumTextNode) => source,
    text: ({ value, data }: Text, _, state, info) => data?.source ?? state.safe(value, info),
  },
}

/**
 * Tells remark-stringify how to write what this plugin leaves in the tree.
 *
 * @param processor - The processor.
 * @param output - What manuscripts become. In plain Markdown no directives are left, so colons need no escape.
 */
export function extendMarkdown(processor: Processor, output: 'html' | 'markdown'): void {
  const data = processor.data()
  const extensions = data.toMarkdownExtensions ?? []
  const others =
    output === 'html'
      ? extensions
      : extensions.filter(({ handlers }) => !(handlers && 'leafDirective' in handlers))
  data.toMarkdownExtensions = [...others, extension]
}
