/** The families of quotation marks; a mark closes only one of its own family. */
export type MarkFamily =
  'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner' | 'title'

/** What a mark can be. */
export interface MarkDescription {
  family: MarkFamily
  /** The marks that close it where it opens, in any locale; empty where it never opens. */
  closers: string
}

/** Every mark that opens or closes a quotation in some locale, by the character. */
export const quotationMarks: Readonly<Record<string, MarkDescription>> = {
  '"': { family: 'double', closers: '"”' },
  '＂': { family: 'double', closers: '＂' },
  '“': { family: 'double', closers: '”"' },
  '”': { family: 'double', closers: '”“' },
  '„': { family: 'double', closers: '“”"‟' },
  '‟': { family: 'double', closers: '”' },
  '〝': { family: 'double', closers: '〞〟' },
  '〞': { family: 'double', closers: '' },
  '〟': { family: 'double', closers: '' },
  "'": { family: 'single', closers: "'’" },
  '‘': { family: 'single', closers: "’'" },
  '’': { family: 'single', closers: '’' },
  '‚': { family: 'single', closers: "‘’'" },
  '‛': { family: 'single', closers: '’' },
  '«': { family: 'guillemet', closers: '»' },
  '»': { family: 'guillemet', closers: '«»' },
  '‹': { family: 'single-guillemet', closers: '›' },
  '›': { family: 'single-guillemet', closers: '‹›' },
  '「': { family: 'corner', closers: '」' },
  '」': { family: 'corner', closers: '' },
  '﹁': { family: 'corner', closers: '﹂' },
  '﹂': { family: 'corner', closers: '' },
  '『': { family: 'white-corner', closers: '』' },
  '』': { family: 'white-corner', closers: '' },
  '﹃': { family: 'white-corner', closers: '﹄' },
  '﹄': { family: 'white-corner', closers: '' },
  '《': { family: 'title', closers: '》' },
  '》': { family: 'title', closers: '' },
  '〈': { family: 'title', closers: '〉' },
  '〉': { family: 'title', closers: '' },
}

/** Matches every quotation mark. */
export const anyQuotationMark = new RegExp(`[${Object.keys(quotationMarks).join('')}]`, 'g')
