import { describe, expect, test } from 'vitest'
import { english, french, german, spanish } from '../languages/index.js'
import { isOtherLanguage, profileText } from '../languages/profile-text.js'
import type { Grade } from '../verification.js'
import { gradeGap } from '../compare/grade-gap.js'
import { gradeWords } from './grade-words.js'
import { createLexicon } from './lexicon.js'
import { findQualifiers, holdsReservation, toPlainWords } from './qualifiers.js'

const lexicons = {
  English: createLexicon([english]),
  German: createLexicon([german]),
  French: createLexicon([french]),
  Spanish: createLexicon([spanish]),
}

type Pair = [quoted: string, source: string, grade: Grade]

const grades: Record<keyof typeof lexicons, Record<string, Pair>> = {
  English: {
    'another number in digits': ['1948', '1949', 'meaning'],
    'another number in words': ['three', 'four', 'meaning'],
    'thousands that are separated in another way': ['1000', '1,000', 'punctuation'],
    'a decimal that is no separator of thousands': ['15', '1.5', 'meaning'],
    'a negation left out': ['', 'not', 'meaning'],
    'a contracted negation': ['do', "don't", 'meaning'],
    'a contraction that is written out': ['do not', 'don’t', 'word'],
    'another modal verb': ['may', 'shall', 'meaning'],
    'a condition added': ['unless', '', 'meaning'],
    'a word with a beginning that negates it': ['important', 'unimportant', 'meaning'],
    'a word with another beginning': ['portant', 'important', 'meaning'],
    'a word with a beginning that does not negate it': ['act', 'react', 'word'],
    'another word': ['garden', 'orchard', 'word'],
    'the same qualifiers in another order': ['must not', 'not must', 'word'],
  },
  German: {
    'another number': ['drei', 'vier', 'meaning'],
    'another negation of the same class': ['kein', 'nicht', 'word'],
    'a negation left out': ['', 'kein', 'meaning'],
    'another modal verb': ['kann', 'muss', 'meaning'],
    'another form of the same modal verb': ['muß', 'müssen', 'word'],
    'the subjunctive of a modal verb': ['konnte', 'könnte', 'meaning'],
    'another condition': ['wenn', 'sofern', 'meaning'],
    'a word with a beginning that negates it': ['möglich', 'unmöglich', 'meaning'],
    'another word': ['Garten', 'Park', 'word'],
  },
  French: {
    'another number': ['deux', 'trois', 'meaning'],
    'a negation left out': ['', 'jamais', 'meaning'],
    'another modal verb': ['peut', 'doit', 'meaning'],
    'another form of the same modal verb': ['doivent', 'doit', 'word'],
    'another condition': ['sauf', 'si', 'meaning'],
    'a word with a beginning that negates it': ['possible', 'impossible', 'meaning'],
    'another word': ['jardin', 'parc', 'word'],
  },
  Spanish: {
    'another number': ['dos', 'tres', 'meaning'],
    'a negation left out': ['', 'nunca', 'meaning'],
    'another modal verb': ['puede', 'debe', 'meaning'],
    'another form of the same modal verb': ['deben', 'debe', 'word'],
    'another condition': ['salvo', 'si', 'meaning'],
    'a word with a beginning that negates it': ['posible', 'imposible', 'meaning'],
    'another word': ['jardín', 'parque', 'word'],
  },
}

describe.each(Object.keys(lexicons) as (keyof typeof lexicons)[])('in %s', (language) => {
  test.each(Object.entries(grades[language]))('%s has its grade', (_, [quoted, source, grade]) => {
    expect([
      gradeWords(quoted, source, lexicons[language]),
      gradeWords(source, quoted, lexicons[language]),
    ]).toEqual([grade, grade])
  })
})

describe('qualifiers', () => {
  test('are found in small letters, with straight apostrophes, without hidden characters', () => {
    const words = toPlainWords('He DOESN’T, 1,000 can\u00ADnot \u200Bif ﬁne')
    expect(words).toEqual(['he', "doesn't", '1,000', 'cannot', 'if', 'fine'])
    expect(findQualifiers(words, lexicons.English)).toEqual([
      'not',
      'number:1,000',
      'modal:can',
      'not',
      'condition:if',
    ])
  })

  test('reserve something where they negate or make a condition, and not where they count or allow', () => {
    const texts = ['if it rains', 'never again', 'three may', 'the garden']
    expect(texts.map((text) => holdsReservation(text, lexicons.English))).toEqual([true, true, false, false])
  })
})

const gap = { quoted: ' ', source: ' ', before: 'force', quotedAfter: 'the', sourceAfter: 'the' }
const gaps: Record<string, { gap: Partial<typeof gap>; grade: Grade }> = {
  'a comma left out is punctuation': { gap: { source: ',' }, grade: 'punctuation' },
  'a per cent sign left out is meaning': { gap: { source: '%' }, grade: 'meaning' },
  'a currency that is another is meaning': { gap: { quoted: '€', source: '$' }, grade: 'meaning' },
  'a sign between digits is meaning': {
    gap: { quoted: '.', source: ',', before: '3', quotedAfter: '5', sourceAfter: '5' },
    grade: 'meaning',
  },
  'two sentences joined are words': { gap: { source: '.', sourceAfter: 'The' }, grade: 'word' },
  'a sentence split is words': { gap: { quoted: '.', quotedAfter: 'The' }, grade: 'word' },
  'a question for a statement is punctuation': { gap: { quoted: '?', source: '.' }, grade: 'punctuation' },
  'a full stop after an abbreviation is punctuation': {
    gap: { source: '.', before: 'Dr', quotedAfter: 'Who', sourceAfter: 'Who' },
    grade: 'punctuation',
  },
}

describe('what stands between words', () => {
  test.each(Object.entries(gaps))('%s', (_, { gap: part, grade }) => {
    const { quoted, source, before, quotedAfter, sourceAfter } = { ...gap, ...part }
    expect(gradeGap(quoted, source, [before, quotedAfter, sourceAfter])).toBe(grade)
  })
})

describe('the profile of a text', () => {
  const all = createLexicon([english, french, german, spanish])
  const texts = {
    en: 'The object of this essay is to assert one very simple principle, as entitled to govern the dealings of society with the individual.',
    de: 'Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist die Verpflichtung der staatlichen Gewalt in dem Land.',
    fr: 'Les hommes naissent et demeurent libres et égaux en droits, et la loi est la même pour tous dans le pays, sur la terre et au loin.',
    es: 'La soberanía nacional reside en el pueblo español, del que emanan los poderes del Estado, y la ley es igual para todos los que viven en él.',
  }

  test.each(Object.entries(texts))('knows the language %s', (tag, text) => {
    expect(profileText(text, all)).toEqual({ languages: [tag], scripts: ['Latin'] })
  })

  test('knows no language of a few names or of another script, but the script', () => {
    expect(profileText('Jane Austen, Emma Woodhouse', all)).toEqual({ languages: [], scripts: ['Latin'] })
    expect(profileText('Все люди рождаются свободными', all)).toEqual({
      languages: [],
      scripts: ['Cyrillic'],
    })
    expect(profileText('すべての人間は生まれながら', all)).toEqual({ languages: [], scripts: ['Han'] })
    expect(profileText('12 + 34', all)).toEqual({ languages: [], scripts: [] })
  })

  test('is that of another language only where both are known and have nothing in common', () => {
    const [en, de, none] = [texts.en, texts.de, 'Emma Woodhouse'].map((text) => profileText(text, all))
    if (!en || !de || !none) throw new Error('Three profiles are expected.')
    const cyrillic = profileText('Все люди рождаются', all)
    expect([
      isOtherLanguage(en, de),
      isOtherLanguage(en, en),
      isOtherLanguage(none, de),
      isOtherLanguage(none, cyrillic),
    ]).toEqual([true, false, false, true])
  })
})
