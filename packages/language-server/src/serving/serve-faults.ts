import { toProblemUrl } from '@florilegium/core'
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver'
import { resolveUri } from '../files/uris.js'
import type { Project } from '../project/project.js'

/** What {@link serveFaults} returns. */
export interface FaultsService {
  /** Sends what is wrong in the files of a project that was loaded, and takes back what no longer is. */
  report: (project: Project) => void
  /** Takes back what was sent of other projects than these. */
  keep: (projects: readonly Project[]) => void
}

/**
 * Serves diagnostics in project files and bibliographies: what is wrong with them is shown where it stands.
 *
 * @param connection - The connection to the client.
 * @returns What sends them.
 */
export function serveFaults(connection: Connection): FaultsService {
  /** The files with faults, by project. Projects may share a file. */
  const byProject = new Map<string, ReadonlyMap<string, Diagnostic[]>>()
  return {
    report(project) {
      const before = byProject.get(project.uri)?.keys() ?? []
      const now = listDiagnostics(project)
      byProject.set(project.uri, now)
      for (const uri of new Set([...before, ...now.keys()])) send(uri)
    },
    keep(projects) {
      const kept = new Set(projects.map(({ uri }) => uri))
      for (const [project, files] of byProject) {
        if (kept.has(project)) continue
        byProject.delete(project)
        for (const uri of files.keys()) send(uri)
      }
    },
  }

  function send(uri: string): void {
    const all = [...byProject.values()].flatMap((files) => files.get(uri) ?? [])
    const distinct = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
    void connection.sendDiagnostics({ uri, diagnostics: [...distinct.values()] })
  }
}

function listDiagnostics({ root, faults }: Project): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>()
  for (const { message, place } of faults) {
    if (!place) continue
    const uri = resolveUri(root, place.path)
    const position = { line: place.line - 1, character: place.column - 1 }
    const diagnostic: Diagnostic = {
      // An editor marks the word at a place.
      range: { start: position, end: position },
      severity: DiagnosticSeverity.Error,
      code: 'invalid-settings',
      codeDescription: { href: toProblemUrl('invalid-settings') },
      source: 'florilegium',
      message: message.slice(`${place.path}:${place.line}:${place.column}: `.length),
    }
    files.set(uri, [...(files.get(uri) ?? []), diagnostic])
  }
  return files
}
