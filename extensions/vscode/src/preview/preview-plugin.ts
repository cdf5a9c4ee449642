import type { PreviewContent } from '@florilegium/language-server/protocol'
import { createCatalog } from '@florilegium/core'
import type { MarkdownIt } from 'markdown-it'
import type { CatalogProject, FlorilegiumEnv } from 'markdown-it-florilegium'
import markdownItCatalog from 'markdown-it-florilegium/catalog'
import { markVerdicts, type MarkVerdictsOptions } from './mark-verdicts.js'

/** What the plugin is given. */
export interface PreviewPluginOptions {
  /** Finds the project that a text belongs to, if it is loaded. */
  findProject: (text: string) => CatalogProject | undefined
  /** Which quotations are marked: `all`, `problems` or `off`. */
  marks: () => string
  /** Names a verdict. */
  describe: MarkVerdictsOptions['describe']
}

/**
 * Makes of what the server has what the renderer needs.
 *
 * @param content - The content packages, sources and settings of a project.
 * @returns The project.
 */
export function createProject({ collections, sources, settings }: PreviewContent): CatalogProject {
  return { ...settings, catalog: createCatalog(collections, { sources }) }
}

/**
 * Renders our syntax in the built-in preview, and marks what is known of quotations that are written by hand. Whatever is
 * wrong with them, the preview is shown.
 *
 * @param md - A parser of the preview.
 * @param options - What it renders with.
 */
export function previewPlugin(md: MarkdownIt, { findProject, marks, describe }: PreviewPluginOptions): void {
  md.use(markdownItCatalog, { catalog: findProject, throws: false })
  md.core.ruler.after('florilegium_place', 'florilegium_verdicts', (state) => {
    const result = (state.env as FlorilegiumEnv).florilegium
    const which = marks()
    if (!result || which === 'off') return
    markVerdicts(state, result, { isProblemOnly: which === 'problems', describe })
  })
}
