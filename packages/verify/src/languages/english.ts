import type { Language } from './language.js'

/**
 * English. Modal verbs and negators are the closed classes of *The Cambridge Grammar of the English Language* (Huddleston
 * and Pullum 2002, chapters 3 and 9); conditions are the conjunctions and prepositions of exception and condition that it
 * lists in chapters 8 and 11.
 */
export const english: Language = {
  tag: 'en',
  negations: 'no not never none nobody nothing nowhere neither nor without hardly scarcely barely',
  conditions: 'if unless except excepting only provided providing until otherwise lest',
  modals: ['must', 'shall', 'should', 'may', 'might', 'can', 'could', 'will', 'would', 'ought', 'need'],
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen half third thirds quarter quarters first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth once twice thrice double triple',
  contractions: {
    cannot: 'can not',
    "can't": 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "isn't": 'not',
    "aren't": 'not',
    "wasn't": 'not',
    "weren't": 'not',
    "hasn't": 'not',
    "haven't": 'not',
    "hadn't": 'not',
    "doesn't": 'not',
    "don't": 'not',
    "didn't": 'not',
    "wouldn't": 'would not',
    "shouldn't": 'should not',
    "couldn't": 'could not',
    "mustn't": 'must not',
    "needn't": 'need not',
    "mightn't": 'might not',
    "oughtn't": 'ought not',
    "i'll": 'will',
    "you'll": 'will',
    "he'll": 'will',
    "she'll": 'will',
    "it'll": 'will',
    "we'll": 'will',
    "they'll": 'will',
  },
  negativePrefixes: 'un in im il ir dis non mis',
  frequent:
    'the of and to in a is that it was for on are with as be this by have has had from at which or an not but they their he his she her its we our you your will would can there been were if all who what when so no more than them these those into only some such',
  emphasisNotes: 'emphasis italics italic emphases',
}
