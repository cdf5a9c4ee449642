declare module 'markdown-it-14' {
  import type { MarkdownIt, MarkdownItOptions } from 'markdown-it'
  const constructor: new (options: MarkdownItOptions) => MarkdownIt
  export default constructor
}

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'
  const footnote: (md: MarkdownIt) => void
  export default footnote
}

declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it'
  const container: (md: MarkdownIt, name: string) => void
  export default container
}
