import type { PhrasingContent } from 'mdast'
import type { FormattedCitation } from '../citation/formatter.js'
import type { RenderingContext } from './rendering-context.js'
import { toPhrasing } from './to-phrasing.js'

/**
 * Renders a citation after words: a space before what stands in the text, none before the call of a note.
 *
 * @param citation - The citation.
 * @param context - What the page has.
 * @returns The nodes.
 */
export function renderCitation(
  { text: inText, note }: FormattedCitation,
  context: RenderingContext,
): PhrasingContent[] {
  return [
    ...(inText.length > 0 ? toPhrasing([{ text: ' ' }, ...inText], context) : []),
    ...(note ? [context.addNote(toPhrasing(note, context))] : []),
  ]
}
