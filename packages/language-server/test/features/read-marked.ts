import type { OwnSource } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import type { Manuscript } from '../../src/manuscripts/manuscript.js'
import { readManuscript } from '../../src/manuscripts/read-manuscript.js'
import type { Edit } from '../../src/features/insertion/provide-insertion.js'
import { createProject } from '../create-project.js'

/** A manuscript in memory, with the cursor or selection where its text had one or two `|`. */
export interface MarkedManuscript {
  manuscript: Manuscript
  selection: { start: number; end: number }
}

/** Reads a manuscript against the default content package, and sources of the writer's own if there are any. */
export function readMarked(marked: string, sources: readonly OwnSource[] = []): MarkedManuscript {
  const start = marked.indexOf('|')
  const unmarked = marked.replaceAll('|', '')
  const end = marked.indexOf('|', start + 1)
  const project = createProject({ collections: [multilateralism], sources })
  const manuscript = readManuscript('file:///brief.md', unmarked, { project })
  return { manuscript, selection: { start, end: end < 0 ? start : end - 1 } }
}

/** Makes changes as an editor does. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => other.range.start - one.range.start)
  let result = text
  for (const { range, newText } of ordered)
    result = result.slice(0, range.start) + newText + result.slice(range.end)
  return result
}
