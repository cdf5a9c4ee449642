import {
  createPlainFormatters,
  createRelevanceGate,
  emptyManuscript,
  type CheckedManuscript,
  type RelevanceGate,
} from '@florilegium/core'
import type { MarkdownIt, StateCore } from 'markdown-it'
import { FlorilegiumError } from './florilegium-error.js'
import type { ManuscriptResult } from './manuscript-env.js'
import type { Manuscript } from './manuscript/manuscript.js'
import { readManuscript } from './manuscript/read-manuscript.js'
import type { CatalogProject, MarkdownItCatalogOptions } from './options.js'
import { placeContent } from './placing/place-content.js'
import { renderToken } from './placing/render-token.js'
import { createDirectiveRule } from './rules/create-directive-rule.js'
import { createTextDirectiveRule } from './rules/create-text-directive-rule.js'
import { findSettings } from './source/find-settings.js'
import { findSource, type FoundSource } from './source/find-source.js'

/** The tokens that are ours, each with its HTML in `content`. */
const ownTokens = [
  'florilegium',
  'florilegium_open',
  'florilegium_close',
  'florilegium_text',
  'florilegium_text_open',
  'florilegium_text_close',
  'florilegium_citation',
  'florilegium_note',
  'florilegium_notes',
  'florilegium_json_ld',
]

/** A document while it is parsed. */
interface Parsing {
  /** Left out of a stretch that is parsed as inline text, which is no manuscript. */
  source?: FoundSource
  manuscript?: Manuscript
  /** The document in which another plugin parses this one. */
  outer: Parsing | undefined
}

/**
 * Embeds the records of a catalog and checks quotations against it: the layer under the plugin, for those who have a
 * catalog already.
 *
 * @param md - The instance of markdown-it.
 * @param options - The catalog, the settings, and how it is rendered.
 */
export default function markdownItCatalog(md: MarkdownIt, options: MarkdownItCatalogOptions): void {
  const { catalog, throws = true } = options
  const fixed = typeof catalog === 'function' ? undefined : { ...options, catalog }
  const findFormatter = createPlainFormatters()
  const gates = new WeakMap<CatalogProject, RelevanceGate>()
  const parsings = new WeakMap<object, Parsing>()
  const rendered = new WeakMap<object, string>()

  // Plugins for front matter cut it off in `render`; what it was given is the file.
  const render = md.render.bind(md)
  md.render = (src, env = {}) => {
    rendered.set(env, src)
    return render(src, env)
  }

  md.core.ruler.before('normalize', 'florilegium_read', (state) => {
    state.env ??= {}
    const { env, src, inlineMode } = state
    const outer = parsings.get(env)
    parsings.set(env, { outer })
    if (inlineMode) return
    const source = findSource(src, { env, source: options.source, rendered: rendered.get(env) })
    const project = fixed ?? findProject(source.text, env)
    if (!project) return
    parsings.set(env, { source, outer })
    if (gateOf(project)(source.text) || hasSettings(env)) read(state, project)
  })
  const findManuscript = (env: unknown): Manuscript | undefined =>
    typeof env === 'object' && env !== null ? parsings.get(env)?.manuscript : undefined
  const alt = ['paragraph', 'reference', 'blockquote', 'list']
  md.block.ruler.before('table', 'florilegium', createDirectiveRule(findManuscript), { alt })
  md.inline.ruler.before('escape', 'florilegium_text', createTextDirectiveRule(findManuscript))
  // They are asked at each line and sign, so they are on only from the first manuscript on that embeds something.
  const directiveRules = ['florilegium', 'florilegium_text']
  md.disable(directiveRules)

  let joinsNotes = true
  try {
    md.core.ruler.before('footnote_tail', 'florilegium_place', place)
  } catch {
    joinsNotes = false
    md.core.ruler.after('inline', 'florilegium_place', place)
  }

  function hasSettings(env: Record<string, unknown>): boolean {
    const { settings, faults } = findSettings(env)
    return faults.length > 0 || Object.keys(settings).some((name) => name !== 'locale')
  }

  function findProject(text: string, env: Record<string, unknown>): CatalogProject | undefined {
    return typeof catalog === 'function' ? catalog(text, env) : undefined
  }

  function gateOf(project: CatalogProject): RelevanceGate {
    const gate = gates.get(project) ?? createRelevanceGate(project.catalog, { ...options, ...project })
    gates.set(project, gate)
    return gate
  }

  function read({ env }: StateCore, project: CatalogProject): void {
    const parsing = parsings.get(env)
    if (!parsing?.source) return
    const manuscript = readManuscript(parsing.source, {
      ...options,
      ...project,
      front: findSettings(env),
      findFormatter,
    })
    parsing.manuscript = manuscript
    // Not before there is one: each rule that there is makes markdown-it slower, since it looks for one at each token.
    for (const type of ownTokens) md.renderer.rules[type] ??= renderToken
    if (manuscript.checked.directives.length > 0) md.enable(directiveRules)
  }

  function place(state: StateCore): void {
    const { env } = state
    const { source, outer, manuscript } = parsings.get(env) ?? {}
    if (outer) parsings.set(env, outer)
    else parsings.delete(env)
    if (!source) return
    const result = toResult(source, manuscript?.checked, env['florilegium'])
    env['florilegium'] = result
    if (throws && result.problems.some(({ severity }) => severity === 'error'))
      throw new FlorilegiumError(result)
    if (manuscript) placeContent(state, manuscript, { ...options, joinsNotes })
  }
}

function toResult(
  source: FoundSource,
  checked: CheckedManuscript = emptyManuscript,
  before: unknown,
): ManuscriptResult {
  const { path, text, bodyStart } = source
  const embedded = checked.directives.flatMap(({ entries }) => entries)
  const result: ManuscriptResult = { text, bodyStart, embedded, ...checked }
  if (path !== undefined) result.path = path
  const given = isResult(before) ? before.given : before
  if (given !== undefined) result.given = given
  return result
}

function isResult(value: unknown): value is ManuscriptResult {
  return typeof value === 'object' && value !== null && 'bodyStart' in value
}
