import type { CatalogVerification } from '@florilegium/core'
import type { CancellationToken, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import type { Projects } from '../project/create-projects.js'
import type { Project } from '../project/project.js'
import type { OpenManuscript } from '../serving/server-context.js'
import { createFrontBibliographies, type FrontBibliographies } from './front-bibliography.js'
import { glanceManuscript } from './glance-manuscript.js'
import { isManuscript, syntaxOf } from './is-manuscript.js'
import { readManuscript, readManuscriptInSlices } from './read-manuscript.js'

/** A longer text is no manuscript, and a parser would stand in the way of everything else. */
export const LONGEST = 8_000_000

/** A longer text that nothing is known of is read in slices. */
const LONG = 200_000

/** The manuscripts that are open in the editor, with what is known of each. */
export interface Manuscripts {
  /**
   * Reads a manuscript in its latest state. Nothing where it is not open, is none, is too long, or where the token is
   * cancelled.
   */
  open: (uri: string, token?: CancellationToken) => Promise<OpenManuscript | undefined>
  /** Reads a manuscript that is not open. Nothing where its text is too long. */
  readClosed: (uri: string, text: string) => Promise<OpenManuscript | undefined>
  /** The same at once, where it was read before: its text is the latest, what is known of it may be older. */
  glance: (uri: string, token?: CancellationToken) => Promise<OpenManuscript | undefined>
  close: (uri: string) => void
  /** Forgets bibliographies that have changed. Returns whether there were any. */
  forgetBibliographies: (changed?: readonly string[]) => boolean
  /** What is wrong with the bibliographies that manuscripts name, by their URIs. */
  listBibliographies: FrontBibliographies['list']
}

/** What {@link createManuscripts} works with. */
export interface CreateManuscriptsOptions {
  /** The projects that they belong to. */
  projects: Projects
  /** What reads their bibliographies. */
  files: WorkspaceFiles
  /** Is told that a bibliography was read that a manuscript names. */
  onBibliography: () => void
}

/** What the first reading of a long manuscript has verified so far. */
interface Verified {
  project: Project
  known: Map<string, CatalogVerification>
}

/**
 * Creates the manuscripts of an editor. What is known of each is kept until it changes, and taken up after.
 *
 * @param documents - The open documents.
 * @param options - What they belong to, and who is told.
 * @returns The manuscripts.
 */
export function createManuscripts(
  documents: TextDocuments<TextDocument>,
  { projects, files, onBibliography }: CreateManuscriptsOptions,
): Manuscripts {
  const states = new Map<string, OpenManuscript>()
  /** One reading at a time for each manuscript: whoever comes later finds the result. */
  const reading = new Map<string, Promise<unknown>>()
  const begun = new Map<string, Verified>()
  const bibliographies = createFrontBibliographies(files, onBibliography)
  return {
    open,
    async glance(uri, token) {
      const document = documents.get(uri)
      const before = states.get(uri)?.manuscript
      const text = document?.getText() ?? ''
      if (!document || !before || text.length > LONGEST || before.parsed.syntax !== syntaxOf(document))
        return open(uri, token)
      return {
        document: TextDocument.create(uri, document.languageId, document.version, text),
        manuscript: glanceManuscript(text, before),
      }
    },
    async readClosed(uri, text) {
      if (text.length > LONGEST) return undefined
      const project = await projects.of(uri)
      const bibliography = await bibliographies.of(uri, text)
      const document = TextDocument.create(uri, 'markdown', 0, text)
      const options = { project, bibliography, syntax: syntaxOf(document) }
      return { document, manuscript: readManuscript(uri, text, options) }
    },
    close(uri) {
      states.delete(uri)
      begun.delete(uri)
    },
    forgetBibliographies: (changed) => bibliographies.forget(changed),
    listBibliographies: () => bibliographies.list(),
  }

  async function open(uri: string, token?: CancellationToken): Promise<OpenManuscript | undefined> {
    const turn = (reading.get(uri) ?? Promise.resolve()).then(() => read(uri, token))
    const settled = turn.catch(() => undefined)
    reading.set(uri, settled)
    const opened = await turn
    if (reading.get(uri) === settled) reading.delete(uri)
    return token?.isCancellationRequested ? undefined : opened
  }

  async function read(
    uri: string,
    token: CancellationToken | undefined,
  ): Promise<OpenManuscript | undefined> {
    for (;;) {
      const document = documents.get(uri)
      if (!document || !isManuscript(document) || token?.isCancellationRequested) return undefined
      const project = await projects.of(uri)
      const bibliography = await bibliographies.of(uri, document.getText())
      if (documents.get(uri) !== document) continue
      const { version } = document
      const text = document.getText()
      if (text.length > LONGEST) return undefined
      const state = states.get(uri)
      const previous = state?.manuscript
      if (
        state?.document.version === version &&
        previous?.text === text &&
        previous.project === project &&
        previous.bibliography === bibliography
      ) {
        return state
      }
      const options = { project, bibliography, previous, syntax: syntaxOf(document) }
      const isNew = previous?.project.catalog !== project.catalog
      const manuscript =
        isNew && text.length > LONG
          ? await readManuscriptInSlices(uri, text, {
              ...options,
              pause: () => pause(document, version),
              known: knownOf(uri, project),
            })
          : readManuscript(uri, text, options)
      // Where it changed meanwhile, it is read again.
      if (!manuscript) continue
      begun.delete(uri)
      const read = { document: TextDocument.create(uri, document.languageId, version, text), manuscript }
      states.set(uri, read)
      return read
    }
  }

  function knownOf(uri: string, project: Project): Verified['known'] {
    const before = begun.get(uri)
    const verified: Verified =
      before?.project.catalog === project.catalog ? before : { project, known: new Map() }
    begun.set(uri, verified)
    return verified.known
  }

  /** Gives way to requests and edits; then tells whether the document is still the same. */
  async function pause(document: TextDocument, version: number): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve))
    return documents.get(document.uri) === document && document.version === version
  }
}
