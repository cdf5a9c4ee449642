import { checkManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks, type ParseManuscriptOptions } from '@florilegium/core/lezer'
import type { Project } from '../project/project.js'
import type { Manuscript } from './manuscript.js'

/** How a manuscript is read. */
export interface ReadManuscriptOptions extends Omit<ParseManuscriptOptions, 'previous'> {
  project: Project
  /** The manuscript before its latest changes. */
  previous?: Manuscript | undefined
}

/**
 * Reads and checks a manuscript, with what is known of it from before its latest changes.
 *
 * @param uri - Its address.
 * @param text - The manuscript.
 * @param options - The project it belongs to, and what was known before.
 * @returns All that the features need.
 */
export function readManuscript(
  uri: string,
  text: string,
  { project, previous, ...options }: ReadManuscriptOptions,
): Manuscript {
  const parsed = parseManuscript(text, { ...options, ...(previous && { previous: previous.parsed }) })
  const blocks = toProseBlocks(parsed)
  const checked = checkManuscript(text, blocks, {
    catalog: project.catalog,
    settings: project.settings,
    ...(previous?.project === project && { previous: previous.checked }),
  })
  return { uri, text, parsed, blocks, checked, project }
}
