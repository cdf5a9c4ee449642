import type { CitationLocale } from '../locales/citation-locale.js'
import type { WorkName, WorkNames } from './read-names.js'

/** Scripts that write the family name first and no space after it. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** How names are listed. */
export interface ListNamesOptions {
  locale: CitationLocale
  /** What is said of each name. */
  form: (name: WorkName, index: number) => string
  /** The first name is turned around, and has a comma after it. */
  isInverted?: boolean
  /** As many names are listed. */
  most: number
  /** Of more names than that, so many are. */
  kept: number
}

/**
 * Lists names.
 *
 * @param list - The names.
 * @param options - How many of them, and in which form.
 * @returns Such as "Monica Herz and Selina Ho", or "Herz et al.".
 */
export function listNames({ names, hasOthers }: WorkNames, options: ListNamesOptions): string {
  const { locale, form, most, kept } = options
  const isCut = hasOthers || names.length > most
  const shown = names.slice(0, names.length > most ? kept : names.length).map(form)
  const hasComma = options.isInverted === true && names[0]?.given !== undefined
  if (isCut) {
    const comma = locale.hasSerialComma && (shown.length > 1 || hasComma) ? ', ' : ' '
    return shown.join(', ') + comma + locale.etAl
  }
  const last = shown.at(-1) ?? ''
  if (shown.length < 2) return last
  const comma = locale.hasSerialComma && (shown.length > 2 || hasComma) ? ',' : ''
  return `${shown.slice(0, -1).join(', ')}${comma} ${findAnd(last, locale)} ${last}`
}

/** Names that begin with the sound i in Spanish, such as "Ibáñez" and "Hidalgo", but not "Hierro" or "Hill". */
const spokenI = /^(?:[ií](?![aeou])|h[ií][^aeiou\s][aeiouáéíóú])/i

/** Spanish says "e" before the sound i. */
function findAnd(next: string, { and, andBeforeI }: CitationLocale): string {
  return andBeforeI !== undefined && spokenI.test(next) ? andBeforeI : and
}

/**
 * Formats a name as it is spoken.
 *
 * @param name - The name.
 * @returns Such as "Monica Herz".
 */
export function formatNameDirect({ short, given, suffix, whole }: WorkName): string {
  if (whole !== undefined) return whole
  if (given !== undefined && familyFirst.test(short + given)) return short + given
  return [given, short, suffix].filter(Boolean).join(' ')
}

/**
 * Formats a name for an alphabetical list.
 *
 * @param name - The name.
 * @returns Such as "Herz, Monica".
 */
export function formatNameInverted(name: WorkName): string {
  const { short, given, suffix, whole } = name
  if (whole !== undefined || (given !== undefined && familyFirst.test(short + given)))
    return formatNameDirect(name)
  return [short, given, suffix].filter(Boolean).join(', ')
}
