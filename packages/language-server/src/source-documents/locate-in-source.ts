import type { Range } from '@florilegium/core'
import type { Location } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Project } from '../project/project.js'
import { renderSource, type RenderedSource } from './render-source.js'
import { formatSourceUri } from './source-uri.js'

/** A place of a source. */
export interface SourcePlace {
  /** The id of the document, or of the writer's own source. */
  source: string
  record?: string | undefined
  section?: string | undefined
  /** Where the words stand in the whole text, where that is at hand. */
  range?: Range | undefined
}

/** A source that is shown. */
export interface ShownSource {
  rendered: RenderedSource
  document: TextDocument
}

/** Sources are rendered once for each state of a project. */
const shown = new WeakMap<Project['catalog'], Map<string, ShownSource | undefined>>()

/**
 * Shows a source as a document.
 *
 * @param project - The project that has it.
 * @param id - The id of the document, or of the writer's own source.
 * @returns The document; nothing where the project has no such source.
 */
export function showSource(project: Project, id: string): ShownSource | undefined {
  const known = shown.get(project.catalog) ?? new Map<string, ShownSource | undefined>()
  shown.set(project.catalog, known)
  if (!known.has(id)) known.set(id, createShown(project, id))
  return known.get(id)
}

function createShown(project: Project, id: string): ShownSource | undefined {
  const rendered = renderSource(project, id)
  if (!rendered) return undefined
  const uri = formatSourceUri({ project: project.uri, id }, rendered.title)
  return { rendered, document: TextDocument.create(uri, 'plaintext', 0, rendered.text) }
}

/**
 * Finds a place of a source in the document that shows it.
 *
 * @param project - The project that has the source.
 * @param place - The place.
 * @returns The very words; else the record, the section, or the beginning. Nothing where the project has no such source.
 */
export function locateInSource(
  project: Project,
  { source, record = '', section = '', range }: SourcePlace,
): Location | undefined {
  const found = showSource(project, source)
  if (!found) return undefined
  const { rendered, document } = found
  const { body } = rendered
  const words = range && body !== undefined ? { start: body + range.start, end: body + range.end } : undefined
  const { start, end } = words ??
    rendered.records.get(record) ??
    rendered.sections.get(section) ?? { start: 0, end: 0 }
  return {
    // A catalog may belong to several projects, and each shows its sources under its own address.
    uri: formatSourceUri({ project: project.uri, id: source }, rendered.title),
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  }
}
