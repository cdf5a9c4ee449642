import { parseProjectFile, type Range } from '@florilegium/core'
import type { Project } from './project.js'

/** Something in a file of a project that cannot be used. */
export interface FileFault {
  /** What was found and what to do. */
  message: string
  /** Where it stands in the text of the file, in UTF-16 code units, half-open. */
  range: Range
}

/**
 * Finds what is wrong in a `florilegium.json`: in its text as it is now, and with what it names, as far as it still does.
 *
 * @param text - The content of the file, which may be newer than the project.
 * @param project - The project that was loaded from it.
 * @returns The faults, in the order of the file.
 */
export function findProjectFileFaults(text: string, { discovery, faults }: Project): FileFault[] {
  const { faults: own, locate } = parseProjectFile(text)
  const named = faults.flatMap(({ message, isNote, setting }) => {
    const range = setting && !isNote ? locate(setting) : undefined
    return range ? { message: withoutPath(message, discovery.path), range } : []
  })
  return [...own, ...named]
    .map(({ message, range }) => ({ message, range }))
    .sort((one, other) => one.range.start - other.range.start)
}

function withoutPath(message: string, path: string | undefined): string {
  const head = `${path}: `
  return message.startsWith(head) ? message.slice(head.length) : message
}
