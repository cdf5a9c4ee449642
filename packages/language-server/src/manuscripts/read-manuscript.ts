import {
  checkManuscript,
  emptyManuscript,
  type CatalogVerification,
  type CheckedManuscript,
  type ProseBlock,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks, type ManuscriptSyntax } from '@florilegium/core/lezer'
import type { Project } from '../project/project.js'
import { findChange } from './find-change.js'
import type { FrontBibliography } from './front-bibliography.js'
import type { Manuscript } from './manuscript.js'

/** How a manuscript is read. */
export interface ReadManuscriptOptions {
  project: Project
  /** Default `markdown`. */
  syntax?: ManuscriptSyntax
  /** The works of the files that its front matter names. Default: none. */
  bibliography?: FrontBibliography | undefined
  /** The manuscript before its latest changes: what they left alone is neither parsed nor verified again. */
  previous?: Manuscript | undefined
}

/**
 * Reads and checks a manuscript.
 *
 * @param uri - Its URI.
 * @param text - The manuscript.
 * @param options - The project it belongs to, and what was known before.
 * @returns All that the features need.
 */
export function readManuscript(uri: string, text: string, options: ReadManuscriptOptions): Manuscript {
  const begun = parse(text, options)
  const { previous, project } = options
  const known = previous?.project.catalog === project.catalog ? previous.checked.verifications : undefined
  return finish(uri, begun, { ...options, known })
}

/** So many characters are checked at once; it takes about 50 ms. */
const SLICE = 100_000

/**
 * Does the same in slices, with time for others between them.
 *
 * @param uri - Its URI.
 * @param text - The manuscript.
 * @param options - As of {@link readManuscript}; `pause`, which waits, and resolves with false to give up; and `known`,
 * which holds what was verified even then.
 * @returns All that the features need; nothing where it was given up.
 */
export async function readManuscriptInSlices(
  uri: string,
  text: string,
  {
    pause,
    known,
    ...options
  }: ReadManuscriptOptions & { pause: () => Promise<boolean>; known: Map<string, CatalogVerification> },
): Promise<Manuscript | undefined> {
  const begun = parse(text, options)
  // What a slice cannot know, such as a citation in the next one, is found by the last check, of the whole. It is quick,
  // because whatever the slices have verified is known by then.
  for (let start = 0; start < begun.blocks.length;) {
    if (!(await pause())) return undefined
    let length = 0
    let end = start
    while (end < begun.blocks.length && length < SLICE) length += begun.blocks[end++]?.text.length ?? 0
    const { verifications } = check(text, begun.blocks.slice(start, end), { ...options, known })
    for (const [key, verification] of verifications) known.set(key, verification)
    start = end
  }
  return (await pause()) ? finish(uri, begun, { ...options, known }) : undefined
}

type Known = CheckedManuscript['verifications']

function parse(
  text: string,
  { previous, syntax = 'markdown' }: ReadManuscriptOptions,
): Pick<Manuscript, 'text' | 'parsed' | 'blocks'> {
  const parsed = parseManuscript(text, {
    syntax,
    ...(previous && { previous: previous.parsed, changes: findChange(previous.text, text) }),
  })
  return { text, parsed, blocks: toProseBlocks(parsed) }
}

function finish(
  uri: string,
  begun: Pick<Manuscript, 'text' | 'parsed' | 'blocks'>,
  options: ReadManuscriptOptions & { known: Known | undefined },
): Manuscript {
  const checked = check(begun.text, begun.blocks, options)
  const { bibliography, project } = options
  const problems = [...(bibliography?.problemsIn(begun.text) ?? []), ...checked.problems]
  return {
    uri,
    ...begun,
    checked: bibliography ? { ...checked, problems } : checked,
    project,
    ...(bibliography && { bibliography }),
  }
}

function check(
  text: string,
  blocks: readonly ProseBlock[],
  { project, bibliography, known }: ReadManuscriptOptions & { known?: Known | undefined },
): Manuscript['checked'] {
  const { catalog, settings } = project
  const references = [...(settings.references ?? []), ...(bibliography?.references ?? [])]
  return checkManuscript(text, blocks, {
    catalog,
    settings: { ...settings, ...(references.length > 0 && { references }) },
    ...(known && { previous: { ...emptyManuscript, verifications: known } }),
  })
}
