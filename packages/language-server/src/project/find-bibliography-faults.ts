import type { DiscoveryFault, FilePlace, Range } from '@florilegium/core'
import { parseBibliography } from '@florilegium/sources'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileFault } from './find-project-file-faults.js'

/** To parse more characters than this takes longer than a pause in writing. */
const LONGEST = 50_000

/**
 * Finds what is wrong in a bibliography: as it is being written, unless it is long; else as it was saved.
 *
 * @param document - The bibliography.
 * @param options - What was found when it was last read as a file, and whether it is open in the editor.
 * @returns The faults, in the order of the file.
 */
export async function findBibliographyFaults(
  document: TextDocument,
  { saved, isOpen }: { saved: readonly DiscoveryFault[]; isOpen: boolean },
): Promise<FileFault[]> {
  const text = document.getText()
  if (isOpen && text.length <= LONGEST) {
    const { faults } = await parseBibliography(document.uri, text)
    return faults.map(({ message, ...place }) => ({ message, range: toRange(document, place) }))
  }
  return saved.flatMap(({ message, place }) => {
    if (!place) return []
    const head = `${place.path}:${place.line}:${place.column}: `
    return { message: message.slice(head.length), range: toRange(document, place) }
  })
}

function toRange(document: TextDocument, { line, column, length }: Omit<FilePlace, 'path'>): Range {
  const start = document.offsetAt({ line: line - 1, character: column - 1 })
  const lineEnd = document.offsetAt({ line: line - 1, character: Infinity })
  return { start, end: length === undefined ? lineEnd : start + length }
}
