import type { CslData, CslDataName, Reference } from '@florilegium/core'
import { toReference } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import type { SourceDocument } from '@florilegium/schema'

const [article, report] = multilateralism.documents as [SourceDocument, SourceDocument]

const base = {
  text: 'Everything is to be quoted as it is.',
  topics: [],
  anchor: { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] },
}
const recommendation = {
  ...base,
  type: 'recommendation' as const,
  section: 'states',
  addressees: [],
  supportedBy: [],
}

/** A document with a record of each kind, and of each kind of place. */
const charter: SourceDocument = {
  id: 'charter',
  bibliography: {
    type: 'treaty',
    title: 'Charter of Good Quotation: With Comments',
    author: [{ literal: 'Assembly of Readers (AR)' }],
    issued: { 'date-parts': [[1948, 12, 10]] },
    language: 'en',
  },
  rights: 'Nobody’s.',
  source: { file: 'charter.txt', sha256: '' },
  sections: [
    { id: 'opening', title: '[Opening]' },
    { id: 'states', label: 'Part I', title: 'It’s the states, stupid!' },
    { id: 'articles', title: 'Articles' },
  ],
  people: [{ id: 'someone', name: 'Some One' }],
  records: [
    { ...base, type: 'quote', id: 'quote', section: 'states', speaker: 'someone' },
    { ...base, type: 'quote', id: 'opening-quote', section: 'opening', speaker: 'someone' },
    { ...base, type: 'passage', id: 'opening-passage', section: 'opening' },
    { ...recommendation, id: 'numbered', kind: 'numbered', number: 4 },
    { ...recommendation, id: 'boxed', kind: 'box' },
    { ...base, type: 'provision', id: 'article', section: 'articles', label: 'Article 11(1)' },
    { ...base, type: 'provision', id: 'recital', section: 'articles', label: 'Preamble, second recital' },
  ],
}

const person = (family: string, given: string): CslDataName => ({ family, given })
const people = (names: string) =>
  names.split(', ').map((name) => person(name.split(' ')[1] as string, name.split(' ')[0] as string))
const on = (...parts: number[]) => ({ 'date-parts': [parts] })

/** Works as `.bib` files give them, by key. */
const items: Record<string, CslData> = {
  pair: {
    type: 'book',
    title: 'Pairs: Why Two',
    author: people('Mona Hart, Sela Hood'),
    issued: on(2026),
    publisher: 'Press',
  },
  one: {
    type: 'book',
    title: 'Order: A History',
    author: people('Ann Arbor'),
    issued: on(2019),
    publisher: 'Oxford University Press',
    edition: 2,
    volume: 3,
  },
  two: {
    type: 'article-journal',
    title: 'Why “Order” Fails',
    author: people('Bea Brook, Cy Cole'),
    issued: on(2020, 3),
    'container-title': 'Ethics',
    volume: 12,
    issue: '3',
    page: '33-50',
    DOI: 'https://doi.org/10.1000/xyz',
  },
  three: {
    type: 'chapter',
    title: 'Who Rules?',
    author: people('Di Dahl, Eve Earl, Flo Fox'),
    editor: people('Gus Gray, Hal Hill'),
    translator: people('Ida Ives'),
    issued: on(2018),
    'container-title': 'Rules of Order',
    publisher: 'Routledge',
    page: '1--20',
  },
  four: {
    type: 'report',
    title: 'Four Ways',
    author: people('Jo Jones, Kay King, Lee Lang, Max Moor'),
    issued: on(2021),
    genre: 'Working Paper',
    number: 7,
    publisher: 'GIGA',
    URL: 'https://example.org/four',
  },
  seven: {
    type: 'book',
    title: 'Seven',
    author: people('Al Able, Bo Bell, Cy Clay, Di Dent, Ed East, Fi Ford, Gi Gold'),
    issued: on(2022),
  },
  editors: {
    type: 'book',
    title: 'Edited Order',
    editor: people('Gus Gray, Hal Hill'),
    issued: on(2017),
    publisher: 'Routledge',
  },
  editor: { type: 'book', title: 'Order Alone', editor: people('Ida Ives'), issued: on(2016) },
  page: {
    type: 'webpage',
    title: 'What We Do',
    publisher: 'World Health Organization',
    accessed: on(2026, 5, 4),
    URL: 'https://example.org/what',
  },
  news: {
    type: 'article-newspaper',
    title: 'A Summit Fails',
    issued: on(2024, 8, 1),
    'container-title': 'The Paper',
  },
  speech: {
    type: 'speech',
    title: 'On Order',
    author: people('Oda Orr'),
    issued: on(2015, 9, 30),
    'event-title': 'General Debate',
    'event-place': 'New York',
  },
  thesis: {
    type: 'thesis',
    title: 'Orders',
    author: people('Pia Park'),
    issued: on(2014),
    genre: 'PhD diss.',
    publisher: 'University of Basel',
  },
  undated: { type: 'book', title: 'Lost', author: people('Rex Rood') },
  untitled: { author: people('Sam Sand'), issued: on(1999) },
  empty: {},
  'a-author-2021-first': { type: 'book', title: 'The Zebra', author: people('Tia Tree'), issued: on(2021) },
  'a-author-2021-second': { type: 'book', title: 'An Ape', author: people('Tia Tree'), issued: on(2021) },
  'a-author-2023': { type: 'book', title: 'A Bear', author: people('Tia Tree'), issued: on(2023) },
  'same-title': { type: 'book', title: 'The Zebra', author: people('Tia Tree'), issued: on(2025) },
  'undated-second': { type: 'book', title: 'Found', author: people('Rex Rood') },
  'other-arbor': { type: 'book', title: 'Disorder', author: people('Bob Arbor'), issued: on(2019) },
  'third-arbor': { type: 'book', title: 'Reorder', author: people('Bill Arbor'), issued: on(2003) },
  'group-one': {
    type: 'book',
    title: 'G One',
    author: people('Una Ulm, Vic Voss, Wim Wolf'),
    issued: on(2020),
  },
  'group-two': {
    type: 'book',
    title: 'G Two',
    author: people('Una Ulm, Vic Voss, Xan Xu'),
    issued: on(2020),
  },
  'group-three': {
    type: 'book',
    title: 'G Three',
    author: people('Una Ulm, Zoe Zell, Xan Xu'),
    issued: on(2020),
  },
  'and-others': {
    type: 'book',
    title: 'Cut Short',
    author: [...people('Yan York'), { family: 'others' }],
    issued: on(2001),
  },
  particles: {
    type: 'book',
    title: 'Particles',
    author: [
      { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    ],
    issued: on(2011),
  },
  'family-first': { type: 'book', title: '論語', author: [person('毛', '澤東')], issued: on(1950) },
  range: {
    type: 'book',
    title: 'Years',
    author: people('Ann Ames'),
    issued: { 'date-parts': [[2019], [2021]] },
  },
  circa: {
    type: 'book',
    title: 'About',
    author: people('Bo Byrd'),
    issued: { 'date-parts': [['1510']], circa: true },
  },
  ancient: {
    type: 'book',
    title: 'Letters',
    author: [{ literal: 'Cicero' }],
    issued: { 'date-parts': [[-44]] },
  },
  raw: { type: 'book', title: 'Raw', author: people('Cy Cobb'), issued: { raw: '2021-03-04' } },
  words: { type: 'book', title: 'Soon', author: people('Di Dunn'), issued: { literal: 'forthcoming' } },
  ibanez: { type: 'book', title: 'Dos', author: people('Juan García, Inés Ibáñez'), issued: on(2010) },
  'title-short': {
    type: 'report',
    title: 'Our Common Agenda — Policy Brief 1: To Think and Act',
    'title-short': 'To Think and Act',
    author: [{ family: 'World Health Organization (WHO)' }],
    issued: on(2023),
  },
  hostile: {
    type: 'book',
    title: '<script>alert(1)</script> [x](javascript:y) *z*\u0000',
    author: [{ literal: '<img src=x onerror=alert(1)>' }],
    issued: { literal: '$& $1 2020' },
    publisher: '</cite>',
    URL: 'javascript:alert(1)',
    DOI: '10.1/"><script>\ud800?#',
  },
  tex: {
    type: 'chapter',
    title: 'A } weird { \\ title: 50 % & more #1_2 ~ ^ $ of the NATO',
    author: [
      person('O, and B', 'X and Y'),
      { literal: 'A and B, Ltd.' },
      { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
    ],
    issued: on(2020, 3),
    'container-title': 'The Book & Others',
    publisher: 'Öko & Söhne',
    page: '33-40',
    DOI: '10.1000/x_y',
    URL: 'https://example.org/{a}_b%20c?x=1#y',
    language: 'de-AT',
  },
  markup: {
    type: 'article-journal',
    title: 'The <i>Titanic</i> and <span class="nocase">NATO</span>',
    author: people('Eva Eden'),
    issued: on(2012),
    'container-title': 'Ships',
  },
}

/** Data as no .bib file should give it. */
const broken = {
  title: { text: 'no' },
  author: [null, 'Somebody', { family: 7 }, {}, { literal: ' ' }],
  editor: 'nobody',
  issued: { 'date-parts': [['soon', 99, 1]] },
  page: NaN,
  URL: 7,
  edition: ['2'],
} as unknown as CslData

/** The works that the cases cite, by key. */
export const works: Record<string, Reference> = {
  ...Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { id, item }])),
  article: toReference(article),
  report: toReference(report),
  charter: toReference(charter),
  broken: { id: 'broken', item: broken },
}
