import {
  checkManuscript,
  type BibliographyItem,
  type Catalog,
  type CheckedManuscript,
  type Settings,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'

/** What a text is checked against. */
export interface CheckTextOptions {
  /** The path, which tells MDX from Markdown. */
  path: string
  catalog: Catalog
  settings: Settings
  /** Works that may be cited besides. */
  references: readonly BibliographyItem[]
  /** What was found out before its latest changes. */
  previous?: CheckedManuscript
}

/**
 * Checks a manuscript.
 *
 * @param text - The manuscript.
 * @param options - What it is checked against.
 * @returns All that is known of it.
 */
export function checkText(text: string, options: CheckTextOptions): CheckedManuscript {
  const { path, catalog, settings, references, previous } = options
  const syntax = path.endsWith('.mdx') ? 'mdx' : 'markdown'
  const all = [...(settings.references ?? []), ...references]
  return checkManuscript(text, toProseBlocks(parseManuscript(text, { syntax })), {
    catalog,
    settings: { ...settings, ...(all.length > 0 && { references: all }) },
    ...(previous && { previous }),
  })
}
