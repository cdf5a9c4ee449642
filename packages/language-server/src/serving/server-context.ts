import type { Range } from '@florilegium/core'
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Range as LspRange,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import type { Manuscript } from '../manuscripts/manuscript.js'
import type { Projects } from '../project/create-projects.js'
import type { Project } from '../project/project.js'

/** An open manuscript: as the client sees it, by lines, and as the features do. */
export interface OpenManuscript {
  document: TextDocument
  manuscript: Manuscript
}

/** What every part of the server works with. */
export interface ServerContext {
  connection: Connection
  files: WorkspaceFiles
  projects: Projects
  /** What the client can do. Empty until it has said so. */
  client: () => ClientCapabilities
  /**
   * Reads an open manuscript in its latest state; nothing where it is not open, is none, is too long, or where the request
   * was cancelled.
   */
  open: (uri: string, token?: CancellationToken) => Promise<OpenManuscript | undefined>
  /** Reads a manuscript, whether it is open or not. */
  read: (uri: string, token?: CancellationToken) => Promise<OpenManuscript | undefined>
  /** The same at once, where it was read before: its text is the latest, what is known of it may be older. */
  glance: (uri: string, token?: CancellationToken) => Promise<OpenManuscript | undefined>
  /** The documents that are open in the editor, whatever they are. */
  documents: () => readonly TextDocument[]
  /** The project that a file belongs to. */
  projectOf: (uri: string) => Promise<Project>
}

/**
 * Writes a range in lines and characters.
 *
 * @param document - The document it is in.
 * @param range - Offsets in UTF-16 code units.
 * @returns The range as LSP has it.
 */
export function toLspRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/**
 * Reads a range in lines and characters.
 *
 * @param document - The document it is in.
 * @param range - The range as LSP has it.
 * @returns Offsets in UTF-16 code units.
 */
export function toOffsets(document: TextDocument, { start, end }: LspRange): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}
