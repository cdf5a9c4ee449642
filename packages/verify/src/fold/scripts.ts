// Scripts, in the notation of regular expressions.

/** Scripts without spaces whose characters say as much as a syllable or a word. */
export const IDEOGRAPHS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}`

/** Other scripts without spaces. */
export const UNSPACED_LETTERS = String.raw`\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`

const NAMES =
  'Latin Cyrillic Greek Armenian Cherokee Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Ethiopic Hangul Han'

/** For each common script by its name, what finds its letters; Han stands for all of Chinese and Japanese. */
export const SCRIPTS: ReadonlyMap<string, RegExp> = new Map(
  NAMES.split(' ').map((name) => [
    name,
    new RegExp(`[${name === 'Han' ? IDEOGRAPHS : `\\p{sc=${name}}`}]`, 'gu'),
  ]),
)
