import type { ManuscriptSyntax } from '@florilegium/core/lezer'

/** What of a document tells whether it is a manuscript. */
export interface DocumentKind {
  uri: string
  languageId: string
}

/** The language ids of editors for what is Markdown in other dress. */
const languages = /markdown|^(?:mdx|quarto|rmd|gfm|gfm-mode|md)$/i

const endings = /\.(?:md|markdown|mdx|qmd|rmd)$/i

/**
 * Tells whether a document is a manuscript. Editors send content packages and project files, too.
 *
 * @param document - The document.
 * @returns Whether it is. What the server itself shows of a source is none.
 * @example
 * ```ts @import.meta.vitest
 * expect(isManuscript({ uri: 'untitled:Untitled-1', languageId: 'markdown' })).toBe(true)
 * expect(isManuscript({ uri: 'file:///a.yaml', languageId: 'yaml' })).toBe(false)
 * ```
 */
export function isManuscript({ uri, languageId }: DocumentKind): boolean {
  return !uri.startsWith('florilegium-source:') && (languages.test(languageId) || endings.test(uri))
}

/**
 * Tells how a manuscript is written.
 *
 * @param document - The manuscript.
 * @returns Its syntax, by the language that the editor says it has, else by its ending.
 * @example
 * ```ts @import.meta.vitest
 * expect(syntaxOf({ uri: 'file:///a.MDX', languageId: 'markdown' })).toBe('mdx')
 * ```
 */
export function syntaxOf({ uri, languageId }: DocumentKind): ManuscriptSyntax {
  return languageId === 'mdx' || /\.mdx$/i.test(uri) ? 'mdx' : 'markdown'
}
