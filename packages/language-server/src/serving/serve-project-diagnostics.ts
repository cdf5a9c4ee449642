import { createProblem, type DiscoveryFault } from '@florilegium/core'
import type { Diagnostic, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { resolveUri, toUri } from '../files/uris.js'
import { findBibliographyFaults } from '../project/find-bibliography-faults.js'
import { findProjectFileFaults, type FileFault } from '../project/find-project-file-faults.js'
import { readText } from '../workspace/read-text.js'
import type { ServerContext } from './server-context.js'
import { toDiagnostic } from './to-diagnostic.js'

/** What {@link serveProjectDiagnostics} works with. */
export interface ServeProjectDiagnosticsOptions {
  documents: TextDocuments<TextDocument>
  /** The bibliographies that manuscripts name, by their URIs, with what was found wrong in them. */
  listBibliographies: () => Promise<ReadonlyMap<string, readonly DiscoveryFault[]>>
}

/** What {@link serveProjectDiagnostics} returns. */
export interface ProjectDiagnosticsService {
  /** Checks the files of all projects soon. */
  schedule: () => void
}

/** Finds what is wrong in a file. */
type FindFaults = (document: TextDocument, isOpen: boolean) => Promise<FileFault[]>

/** Edits that come faster than this, in milliseconds, are checked together. */
const PAUSE = 100

/**
 * Serves the diagnostics of project files and bibliographies: as they are written where they are open, else as they were
 * saved.
 *
 * @param context - The server.
 * @param options - The open documents, and what else names bibliographies.
 * @returns What checks them anew.
 */
export function serveProjectDiagnostics(
  context: ServerContext,
  { documents, listBibliographies }: ServeProjectDiagnosticsOptions,
): ProjectDiagnosticsService {
  const { connection, projects } = context
  /** What was sent of each file, as JSON. */
  let sent = new Map<string, string>()
  /** The files that were looked into. */
  let looked: ReadonlySet<string> = new Set()
  let timer: ReturnType<typeof setTimeout> | undefined
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (looked.has(toUri(uri))) schedule()
  })
  documents.onDidClose(({ document: { uri } }) => {
    // What was sent of any document is taken back with it.
    if (sent.delete(uri) || looked.has(toUri(uri))) schedule()
  })
  return { schedule }

  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      checkAll().catch((error: unknown) => {
        connection.console.error(
          `Project files cannot be checked. ${(error as Error).stack ?? String(error)}`,
        )
      })
    }, PAUSE)
  }

  async function checkAll(): Promise<void> {
    const begun = timer
    const files = await listFiles()
    // What changes from now on is looked at again.
    looked = new Set(files.keys())
    const found = new Map<string, Diagnostic[]>()
    for (const [file, finders] of files) {
      const open = documents.all().find(({ uri }) => toUri(uri) === file)
      const uri = open?.uri ?? file
      const text = await readText(uri, context)
      if (text === undefined) continue
      const document = TextDocument.create(uri, '', 0, text.replace(/^\uFEFF/, ''))
      const faults = await Promise.all(finders.map((find) => find(document, open !== undefined)))
      if (faults.some(({ length }) => length > 0)) found.set(uri, toDiagnostics(document, faults.flat()))
    }
    // What has changed meanwhile is checked again in a moment.
    if (timer !== begun) return
    const before = sent
    sent = new Map(Array.from(found, ([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]))
    for (const uri of new Set([...before.keys(), ...sent.keys()])) {
      if (before.get(uri) !== sent.get(uri))
        await connection.sendDiagnostics({ uri, diagnostics: found.get(uri) ?? [] })
    }
  }

  /** The files in which something may be wrong. Projects and manuscripts may share one. */
  async function listFiles(): Promise<Map<string, FindFaults[]>> {
    const files = new Map<string, FindFaults[]>()
    const add = (uri: string, find: FindFaults): void => {
      files.set(uri, [...(files.get(uri) ?? []), find])
    }
    const addBibliography = (uri: string, saved: readonly DiscoveryFault[]): void => {
      add(uri, (document, isOpen) => findBibliographyFaults(document, { saved, isOpen }))
    }
    for (const project of projects.list()) {
      const { root, projectFile, bibliographies, faults } = project
      if (projectFile !== undefined)
        add(projectFile, (document) => Promise.resolve(findProjectFileFaults(document.getText(), project)))
      for (const uri of bibliographies) {
        const saved = faults.filter(({ place }) => place && resolveUri(root, place.path) === uri)
        addBibliography(uri, saved)
      }
    }
    for (const [uri, faults] of await listBibliographies()) addBibliography(uri, faults)
    return files
  }
}

function toDiagnostics(document: TextDocument, faults: readonly FileFault[]): Diagnostic[] {
  const distinct = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return Array.from(distinct.values(), (fault) =>
    toDiagnostic(document, createProblem('invalid-settings', fault)),
  )
}
