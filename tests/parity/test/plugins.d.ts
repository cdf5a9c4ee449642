declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'
  const footnote: (md: MarkdownIt) => void
  export default footnote
}

declare module 'markdown-it-front-matter' {
  import type { MarkdownIt } from 'markdown-it'
  const frontMatter: (md: MarkdownIt, callback: (text: string) => void) => void
  export default frontMatter
}
