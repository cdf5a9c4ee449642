import MarkdownIt, { type MarkdownIt as Instance } from 'markdown-it'
import footnote from 'markdown-it-footnote'
import markdownItFlorilegium, { FlorilegiumError, type FlorilegiumEnv } from 'markdown-it-florilegium'
import { collections } from './collections.js'
import type { ComparableProblem } from './front-ends.js'

/** Runs a manuscript through markdown-it. There is no HTML where an error stops it. */
export function runMarkdownIt(
  text: string,
  options: { throws?: boolean } = {},
): { problems: ComparableProblem[]; html: string | undefined } {
  const env: FlorilegiumEnv = {}
  const md = new MarkdownIt({ html: true, linkify: true })
    .use(cutFrontMatter)
    .use(footnote)
    .use(markdownItFlorilegium, { collections, ...options })
  let html: string | undefined
  try {
    html = md.render(text, env)
  } catch (error) {
    if (!(error instanceof FlorilegiumError)) throw error
  }
  const problems = (env.florilegium?.problems ?? []).map(({ code, severity, message, range, url }) => ({
    code,
    severity,
    message,
    range: { start: range.start, end: range.end },
    url,
  }))
  return { problems, html }
}

/** Cuts off the front matter before anything is parsed, as the plugin that VitePress uses does. */
function cutFrontMatter(md: Instance): void {
  const render = md.render.bind(md)
  md.render = (text, env) => render(text.replace(/^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, ''), env)
}
