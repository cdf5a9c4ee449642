import type { Catalog, Settings } from '@florilegium/core'
import rehypeDocument from 'rehype-document'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkCatalog from 'remark-florilegium/catalog'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { CheckedFile } from '../checking/checked-file.js'
import { toCheckedFile } from '../checking/to-checked-file.js'

/** What a manuscript becomes: HTML that stands in a page, a whole page, or plain Markdown. */
export type RenderTarget = 'html' | 'page' | 'markdown'

/** How a manuscript is rendered. */
export interface RenderTextOptions {
  /** As reports show it. */
  path: string
  to: RenderTarget
  catalog: Catalog
  settings: Settings
  /** The style sheet of a page. */
  style?: string
}

/** What {@link renderText} returns. */
export interface RenderTextResult {
  output: string
  /** What was found in the manuscript. */
  checked: CheckedFile
}

/**
 * Renders a manuscript. HTML that is written in it is left out.
 *
 * @param text - The manuscript.
 * @param options - What it becomes.
 * @returns What it became, and what was found in it.
 */
export async function renderText(text: string, options: RenderTextOptions): Promise<RenderTextResult> {
  const { path, to, catalog, settings, style } = options
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(remarkDirective)
  const file = new VFile({ value: text, path })
  const rendering = { ...settings, catalog, throws: false }
  if (to === 'markdown') {
    await parser
      .use(remarkCatalog, { ...rendering, output: 'markdown' as const })
      .use(remarkStringify, { bullet: '-' })
      .process(file)
  } else {
    const html = parser.use(remarkCatalog, rendering).use(remarkRehype)
    const page =
      to === 'page'
        ? html.use(rehypeDocument, {
            language: settings.locale ?? 'en',
            title: findTitle(text) ?? path,
            ...(style !== undefined && { style }),
          })
        : html
    await page.use(rehypeStringify).process(file)
  }
  const manuscript = file.data.florilegium ?? { quotations: [], problems: [] }
  return {
    output: withLineEnd(String(file)),
    checked: toCheckedFile(manuscript, { path, text, catalog, comparesWords: true }),
  }
}

/** The first heading. */
function findTitle(text: string): string | undefined {
  return /^# +(.+)$/m.exec(text)?.[1]?.replace(/[*_`]/g, '').trim()
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
