import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import { listNames, type ListNamesOptions } from './list-names.js'
import type { Work } from './read-work.js'

/**
 * Formats the authors of a work, or its editors with the word for them.
 *
 * @param work - The work.
 * @param options - How the names are listed.
 * @returns The names, if there are any.
 */
export function formatCreators({ creators, isEdited }: Work, options: ListNamesOptions): StyledText {
  if (creators.names.length === 0) return []
  const names = listNames(creators, options)
  return [{ text: isEdited ? `${names}, ${findEditorTerm(creators.names.length, options.locale)}` : names }]
}

function findEditorTerm(count: number, { editor }: CitationLocale): string {
  if (typeof editor === 'string') return editor
  return count > 1 ? editor[1] : editor[0]
}
