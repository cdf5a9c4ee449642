import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledRun, StyledText } from '../styled-text.js'

/**
 * Joins parts with a comma or a period. A period after other end marks is left out, and either stands before a closing
 * quotation mark where the language has it so.
 *
 * @param parts - The parts. Empty ones are left out.
 * @param options - The mark and the language.
 * @param options.mark - The mark between two parts.
 * @param options.locale - The language.
 * @param options.atEnd - Whether the mark stands at the end too. Default: false.
 * @returns One text.
 * @example
 * ```ts @import.meta.vitest
 * const { en } = await import('../locales/en.js')
 * const parts = [[{ text: '“Who Cares?”' }], [{ text: 'Foreign Affairs', title: true }], [{ text: 'n.d.' }]]
 * expect(punctuate(parts, { mark: '.', locale: en, atEnd: true })).toEqual([
 *   { text: '“Who Cares?” ' },
 *   { text: 'Foreign Affairs', title: true },
 *   { text: '. n.d.' },
 * ])
 * ```
 */
export function punctuate(
  parts: readonly StyledText[],
  options: { mark: ',' | '.'; locale: CitationLocale; atEnd?: boolean },
): StyledText {
  const runs: StyledText = []
  for (const part of parts) {
    if (part.length === 0) continue
    if (runs.length > 0) {
      putMark(runs, options)
      addRun(runs, { text: ' ' })
    }
    for (const run of part) addRun(runs, run)
  }
  if (options.atEnd && runs.length > 0) putMark(runs, options)
  return runs
}

/** Adds a run, in one with the last one where both look the same. */
function addRun(runs: StyledText, run: StyledRun): void {
  const last = runs.at(-1)
  const looksSame = last?.title === run.title && last?.href === run.href && last?.reference === run.reference
  if (last && looksSame) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else if (run.text !== '') runs.push({ ...run })
}

function putMark(runs: StyledText, { mark, locale }: { mark: ',' | '.'; locale: CitationLocale }): void {
  const last = runs.at(-1) as StyledRun
  const closing = findClosingMarks(last.text, locale)
  const words = last.text.slice(0, last.text.length - closing.length)
  if (last.href === undefined && (mark === '.' ? /[.?!…]$/ : /,$/).test(words)) return
  if (closing !== '' && locale.punctuatesInsideQuotes) {
    runs[runs.length - 1] = { ...last, text: words + mark + closing }
  } else addRun(runs, { text: mark })
}

/** The closing quotation marks at the end: ” or, where a quotation ends within, ’”. */
function findClosingMarks(text: string, { quotes }: CitationLocale): string {
  if (!text.endsWith(quotes.close)) return ''
  const both = quotes.innerClose + quotes.close
  return text.endsWith(both) && text.includes(quotes.innerOpen) ? both : quotes.close
}
