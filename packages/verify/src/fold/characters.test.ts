import { expect, test } from 'vitest'
import * as characters from './characters.js'

const { APOSTROPHE, COMPLEX, GAP, IDEOGRAPH, IGNORED, LETTER, MARK, SEPARATOR, SUPERSCRIPT, UNSPACED } =
  characters

const classes: Record<string, { characters: string; expected: number }> = {
  'spaces, line ends and punctuation stand in gaps': {
    characters: ' \n\t\u00A0;:!?"“”()[]—–-/%€',
    expected: GAP,
  },
  'letters and digits are letters': { characters: 'aZéßñøЖωאع9٣', expected: LETTER },
  'combining marks are marks': { characters: '\u0301\u0308\u05B8\u093F', expected: MARK },
  'what is not seen is ignored': { characters: '\u00AD\u200B\u200D\u202E\uFEFF\uFE0F', expected: IGNORED },
  'ligatures, jamo and halves of pairs are looked at': {
    characters: 'ﬁﬃ\u1100\uD83D\uDE00',
    expected: COMPLEX,
  },
  'Han and kana are ideographs': { characters: '漢字かカ', expected: IDEOGRAPH },
  'Thai, Lao, Khmer and Myanmar letters are unspaced': { characters: 'กລកက', expected: UNSPACED },
  'apostrophes of all kinds are apostrophes': { characters: "'’‘ʼ＇`´", expected: APOSTROPHE },
  'raised digits are superscripts': { characters: '¹²³⁰⁴⁹', expected: SUPERSCRIPT },
  'full stop and comma separate digits': { characters: '.,', expected: SEPARATOR },
}

test.each(Object.entries(classes))('%s', (_, { characters: list, expected }) => {
  const found = Array.from({ length: list.length }, (_, at) => characters.classOf(list.charCodeAt(at)))
  expect(found).toEqual(found.map(() => expected))
})

const clusters: Record<string, [text: string, folded: string]> = {
  'capital letters become small ones': ['ÀÉΣЖ', 'àéσж'],
  'decomposed letters are composed': ['e\u0301', 'é'],
  'ligatures become letters': ['ﬃ', 'ffi'],
  'full width becomes half width': ['ＡＢ１', 'ab1'],
  'the long s becomes an s': ['ſ', 's'],
  'mathematical letters become plain ones': ['𝔽𝒜', 'fa'],
  'accents, æ and digits of other scripts stay': ['éæ٣', 'éæ٣'],
  'letters of other scripts stay what they are': ['\u0430\u03BF', '\u0430\u03BF'],
  'what is no letter goes': ['a-b c.', 'abc'],
  'a capital I with a dot keeps its dot': ['İ', 'i̇'],
}

test.each(Object.entries(clusters))('%s', (_, [text, folded]) => {
  expect(characters.foldCluster(text)).toBe(folded)
})
