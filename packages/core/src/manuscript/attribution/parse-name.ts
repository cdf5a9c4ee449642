import { eachMatch } from '../../each-match.js'
import type { Range } from '../../range.js'

/** Words with a capital that are no part of a name: they begin sentences. */
const notNames = new Set(
  `In As But Yet And The A An On At For When While Later Then Today Yesterday Tomorrow After Before Since Though Although
However Indeed Still It He She They We I You This That These Those There His Her Their Our My Its One Two Another Asked
Speaking Writing Once Here Now According To From With Also Only So Or If Because Not No Yes What Who Why How Where Which
Some Many Most All Both Each Every Even Just Such By Of Nor Thus Hence Meanwhile Finally First Second Third Last Next
Nobody Everyone Everybody Anyone None Compare See Consider Note Recall Take Read Again Instead Rather Perhaps Maybe Never Always Others Several Few Something Everything Nothing Neither Either Beside Besides Between Under
Over Through During Despite Against Within Without Around Among Toward Towards Upon Until Unless Whether Throughout Across Behind Below Above
Near Outside Inside Pressed Questioned Often Asking Quoting Citing January February March April May June July
August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Der Die Das Den Dem Des Im Am Auch Doch Aber Und Wie So Als Es Er Sie Wir Ich Ein Eine Einer Dazu Dann Später Heute
Gestern Bereits Schon Nach Vor Bei Zu Zum Zur Mit Von Vom Für Über Auf Aus Seit Jahr Jahre Man Was Wer Wenn Dabei Damit Denn Wann Warum Ob Anders Gefragt Befragt
Le La Les Un Une En Dans Comme Mais Et Il Elle Ils Elles Selon Pour Au Aux Ce Cette Ces Dès Hier Après Avant Puis Ainsi On
Or Lors Qui Quoi Reste Interrogé Interrogée Chez Devant Derrière Sans Sous Son Sa Ses Par Sur Je Nous Vous Si Ou Où
El Los Las Quién Quien Qué Como Pero Y Según Al Del Lo Una Esta Este Cuando Ya Su Sus Por Ayer Hoy
Det Ett Som Men Enligt Hon Han Vi Jag När Redan
W Jak Ale Według Na Po Przed To Gdy Już V Podle Když Už Ve Při Před Také`.split(/\s+/),
)

/** Small words inside names. */
const particles =
  /^(?:de|da|do|dos|das|di|du|del|della|der|den|des|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ben|of|for|ter|ten|y|e|af|av|und|and)$/

/** Marks a shortened word, after which a name goes on. */
const shortened =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Mme|Mlle|MM|Lt|Col|Gen|Sen|Rep|Gov|Hon|Rev|Sra|Dra|Ing|Mgr)$/u

const word = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\-.·](?=[\p{L}\p{M}\p{N}]))*/gu

/** Most words begin no name. */
const plain = /^[a-z]+$/

/** A name has no more words than this. */
const MAXIMUM_WORDS = 8

/**
 * Finds the names in a text: words with a capital, with the small words between them.
 *
 * @param text - A clause or a line.
 * @param last - Names that begin after this offset need not be found. Default: all are.
 * @returns Where they stand, in order.
 * @example
 * ```ts @import.meta.vitest
 * const text = 'In Geneva, Mr. Ban Ki-moon and Ursula von der Leyen of the Commission'
 * expect(parseNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
 *   'Geneva',
 *   'Mr. Ban Ki-moon',
 *   'Ursula von der Leyen',
 *   'Commission',
 * ])
 * ```
 */
export function parseNames(text: string, last = Infinity): Range[] {
  const names: Range[] = []
  let open: { start: number; end: number; words: number } | undefined
  /** Particles after the name so far, which belong to it only if a name goes on. */
  let reach = -1
  for (const { 0: token, index } of eachMatch(text, word)) {
    if (!open && index > last) break
    if (!open && plain.test(token)) continue
    const bare = token.replace(/['’]s?$/, '')
    const end = index + bare.length
    const isCapital =
      (/^\p{Lu}/u.test(token) && !/^(?:D['’]après|[JCSN]['’]\p{Ll}+|Qu['’]\p{Ll}+)/u.test(token)) ||
      /^(?:l|d|al|O)['’-]\p{Lu}/u.test(token)
    const isName = isCapital && !(notNames.has(bare) && !open)
    const isJoined = open !== undefined && joins(text, reach, index)
    if (isName && isJoined && open && open.words < MAXIMUM_WORDS) {
      open.end = end
      open.words++
    } else if (isName) {
      close()
      open = { start: index, end, words: 1 }
    } else if (isJoined && particles.test(token) && !/^(?:and|und)$/.test(token)) {
      reach = index + token.length
      continue
    } else close()
    reach = end === index + token.length ? end : -1
  }
  close()
  return names

  function close(): void {
    // "Mrs. K." has a point, which is no end of a sentence.
    const isInitial =
      open &&
      open.words > 1 &&
      text[open.end] === '.' &&
      /[\s.]\p{Lu}$/u.test(text.slice(open.start, open.end))
    if (open) names.push({ start: open.start, end: isInitial ? open.end + 1 : open.end })
    open = undefined
  }
}

/** Whether a word goes on with what ended before: only a space, or the point of a shortened word, is between them. */
function joins(text: string, end: number, start: number): boolean {
  if (end < 0) return false
  const gap = text.slice(end, start)
  if (/^[ \u00A0\n]$/.test(gap)) return true
  if (!/^\.[ \u00A0]?$/.test(gap)) return false
  const before = /[\p{L}]+$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? ''
  return shortened.test(before)
}
