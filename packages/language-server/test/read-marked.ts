import { parseSettings, type BibliographyItem, type OwnSource } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import universalDeclaration from '@florilegium/universal-declaration'
import type { Manuscript } from '../src/manuscripts/manuscript.js'
import { readManuscript } from '../src/manuscripts/read-manuscript.js'
import type { Project } from '../src/project/project.js'
import { createProject } from './create-project.js'

/** A source of the writer's own, with pages. */
const ownSource: OwnSource = {
  id: 'minutes',
  title: 'Minutes of the *first* meeting',
  text: 'The members met in the great hall.\n\nThey spoke of peace and of <b>bread</b>, and nobody left early.\n',
  parts: [
    { kind: 'page', name: '1', start: 0 },
    { kind: 'page', name: '2', start: 36 },
  ],
}

const book: BibliographyItem = {
  id: 'annan-2001',
  title: 'We Can Love What We Are',
  author: [{ family: 'Annan', given: 'Kofi' }],
  issued: { 'date-parts': [[2001]] },
}

/** The workspace in memory: two content packages, a source of the writer's own, and a bibliography. */
export const project = createProject({
  collections: [multilateralism, universalDeclaration],
  sources: [ownSource],
  settings: parseSettings({ references: [book] }).settings,
})

/** A manuscript and the place that is marked in it. */
export interface Marked {
  manuscript: Manuscript
  offset: number
}

/**
 * Reads a manuscript in which `▮` marks the cursor.
 *
 * @param marked - The manuscript with its mark.
 * @param within - The workspace it belongs to.
 * @returns The manuscript without the mark.
 */
export function readMarked(marked: string, within: Project = project): Marked {
  const offset = marked.indexOf('▮')
  if (offset < 0) throw new Error(`No ▮ marks the cursor: ${marked}`)
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return { manuscript: readManuscript('file:///workspace/brief.md', text, { project: within }), offset }
}
