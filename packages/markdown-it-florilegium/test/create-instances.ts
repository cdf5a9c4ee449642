import multilateralism from '@florilegium/multilateralism'
import type { MarkdownIt, MarkdownItOptions } from 'markdown-it'
import MarkdownIt15 from 'markdown-it'
import markdownItFlorilegium, {
  type FlorilegiumEnv,
  type ManuscriptResult,
  type MarkdownItFlorilegiumOptions,
} from 'markdown-it-florilegium'
import MarkdownIt14 from 'markdown-it-14'

/** The versions of markdown-it that the plugin works with. */
export const versions: readonly [string, new (options: MarkdownItOptions) => MarkdownIt][] = [
  ['markdown-it 14', MarkdownIt14],
  ['markdown-it 15', MarkdownIt15],
]

/** Creates an instance with the plugin, after others. */
export function createInstance(
  options: Partial<MarkdownItFlorilegiumOptions> = {},
  before: (md: MarkdownIt) => void = () => undefined,
): MarkdownIt {
  const md = new MarkdownIt15({ html: true })
  before(md)
  return md.use(markdownItFlorilegium, { collections: [multilateralism], ...options })
}

/** Renders a manuscript, and returns what was found with the HTML. */
export function render(
  text: string,
  { md = createInstance(), env = {} }: { md?: MarkdownIt; env?: FlorilegiumEnv } = {},
): { html: string; result: ManuscriptResult } {
  const html = md.render(text, env)
  if (!env.florilegium) throw new Error('Nothing was left in env.')
  return { html, result: env.florilegium }
}
