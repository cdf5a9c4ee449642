import { isProse } from '../../manuscripts/is-prose.js'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { completeAttribute } from './complete-attribute.js'
import { completeDirective } from './complete-directive.js'
import { completeFrontMatter } from './complete-front-matter.js'
import { completeId } from './complete-id.js'
import { completeKey } from './complete-key.js'
import { completeLocator } from './complete-locator.js'
import { completeQuotation } from './complete-quotation.js'
import { completeSuppression } from './complete-suppression.js'
import type { Completer, Completion } from './completion.js'

/** Characters after which an editor asks for completions: what begins an id, a key, a value, a quotation, and the next word of one. */
export const triggerCharacters = [...'#{@:=;,[ "“”„«»‹›‘‚「『']

/** No more of a line than this is looked at. */
const NEAR = 2000

/** The likeliest first; where one has something to offer, the others do not. */
const completers: readonly Completer[] = [
  completeId,
  completeAttribute,
  completeLocator,
  completeKey,
  completeDirective,
  completeQuotation,
]

/**
 * Offers what fits where something is being written.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns What fits, the best first; nothing in code, in comments that are not for us, and in the targets of links.
 */
export function provideCompletion(manuscript: Manuscript, offset: number): Completion[] {
  const { text } = manuscript
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const place = {
    manuscript,
    offset,
    before: text.slice(Math.max(lineStart, offset - NEAR), offset),
    after: /^[^\r\n]*/.exec(text.slice(offset, offset + NEAR))?.[0] ?? '',
  }
  if (!isProse(manuscript, offset)) {
    const offered = completeSuppression(place)
    return offered.length > 0 ? offered : completeFrontMatter(place)
  }
  for (const complete of completers) {
    const offered = complete(place)
    if (offered.length > 0) return offered
  }
  return completeSuppression(place)
}
