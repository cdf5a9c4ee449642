import type { CitationCluster, CitationItem, Locator, PlainStyle, Reference } from '@florilegium/core'
import type { CslData } from '@florilegium/core'
import { works } from './citation-works.js'

/** Citations and how they are printed: titles in asterisks, links and notes as in Markdown. */
export interface CitationCase {
  style?: PlainStyle
  locale?: string
  clusters: CitationCluster[]
  nocite?: Reference[]
  /** What stands in the text, and in the note. */
  cited: string[]
  /** The bibliography. */
  listed?: string[]
}

type Details = Omit<Partial<CitationItem>, 'record'> & { record?: string }

const item = (key: string | Reference, { record: id, ...details }: Details = {}): CitationItem => {
  const reference = typeof key === 'string' ? (works[key] as Reference) : key
  const record = reference.document?.records.find((record) => record.id === id)
  if (id !== undefined && !record) throw new Error(`No record ${id}`)
  return { reference, ...details, ...(record && { record }) }
}
const group = (...items: CitationItem[]): CitationCluster => ({ items })
const inText = (...items: CitationItem[]): CitationCluster => ({ items, isInText: true })
const inNote = (...items: CitationItem[]): CitationCluster => ({ items, isInNote: true })
const cite = (key: string | Reference, details?: Details): CitationCluster => group(item(key, details))
const id = (id: string, item: CslData): Reference => ({ id, item })
const page = (value: string): Locator => ({ label: 'page', value })
const section = (value: string): Locator => ({ label: 'section', value, isTitle: true })

/** The cases by what they show. */
export const citationCases: Record<string, CitationCase> = {
  'one author, author-date': {
    clusters: [cite('one')],
    cited: ['([Arbor 2019](#one))'],
    listed: ['Arbor, Ann. 2019. *Order: A History*. 2nd ed. Vol. 3. Oxford University Press.'],
  },
  'one author, note': {
    style: 'note',
    clusters: [cite('one')],
    cited: ['^[Ann Arbor, [*Order: A History*](#one), 2nd ed., vol. 3 (Oxford University Press, 2019).]'],
    listed: ['Arbor, Ann. *Order: A History*. 2nd ed. Vol. 3. Oxford University Press, 2019.'],
  },
  'two authors, author-date': {
    clusters: [cite('two')],
    cited: ['([Brook and Cole 2020](#two))'],
    listed: [
      'Brook, Bea, and Cy Cole. 2020. “Why ‘Order’ Fails.” *Ethics* 12 (3): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'two authors, note': {
    style: 'note',
    clusters: [cite('two')],
    cited: [
      '^[Bea Brook and Cy Cole, [“Why ‘Order’ Fails,”](#two) *Ethics* 12, no. 3 (2020), [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
    listed: [
      'Brook, Bea, and Cy Cole. “Why ‘Order’ Fails.” *Ethics* 12, no. 3 (2020): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'three authors, author-date': {
    clusters: [cite('three')],
    cited: ['([Dahl et al. 2018](#three))'],
    listed: [
      'Dahl, Di, Eve Earl, and Flo Fox. 2018. “Who Rules?” In *Rules of Order*, edited by Gus Gray and Hal Hill, translated by Ida Ives, 1–20. Routledge.',
    ],
  },
  'three authors, note': {
    style: 'note',
    clusters: [cite('three')],
    cited: [
      '^[Di Dahl et al., [“Who Rules?,”](#three) in *Rules of Order*, edited by Gus Gray and Hal Hill, translated by Ida Ives (Routledge, 2018).]',
    ],
    listed: [
      'Dahl, Di, Eve Earl, and Flo Fox. “Who Rules?” In *Rules of Order*, edited by Gus Gray and Hal Hill, translated by Ida Ives, 1–20. Routledge, 2018.',
    ],
  },
  'four authors, author-date': {
    clusters: [cite('four')],
    cited: ['([Jones et al. 2021](#four))'],
    listed: [
      'Jones, Jo, Kay King, Lee Lang, and Max Moor. 2021. *Four Ways*. Working Paper 7. GIGA. [https://example.org/four](https://example.org/four).',
    ],
  },
  'four authors, note': {
    style: 'note',
    clusters: [cite('four')],
    cited: [
      '^[Jo Jones et al., [*Four Ways*](#four), Working Paper 7 (GIGA, 2021), [https://example.org/four](https://example.org/four).]',
    ],
    listed: [
      'Jones, Jo, Kay King, Lee Lang, and Max Moor. *Four Ways*. Working Paper 7. GIGA, 2021. [https://example.org/four](https://example.org/four).',
    ],
  },
  'a list of authors that is cut short, author-date': {
    clusters: [cite('and-others')],
    cited: ['([York et al. 2001](#and-others))'],
    listed: ['York, Yan, et al. 2001. *Cut Short*.'],
  },
  'a list of authors that is cut short, note': {
    style: 'note',
    clusters: [cite('and-others')],
    cited: ['^[Yan York et al., [*Cut Short*](#and-others) (2001).]'],
    listed: ['York, Yan, et al. *Cut Short*. 2001.'],
  },
  'corporate authors, author-date': {
    clusters: [cite('report')],
    cited: ['([GIGA and Körber-Stiftung 2021](#making-it-matter))'],
    listed: [
      'German Institute for Global and Area Studies (GIGA) and Körber-Stiftung. 2021. *Making it Matter: Thought Experiments for Meaningful Multilateralism*. Report of the Körber Multilateralism Lab. [https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab).',
    ],
  },
  'corporate authors, note': {
    style: 'note',
    clusters: [cite('report')],
    cited: [
      '^[German Institute for Global and Area Studies (GIGA) and Körber-Stiftung, [*Making it Matter: Thought Experiments for Meaningful Multilateralism*](#making-it-matter), Report of the Körber Multilateralism Lab (2021), [https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab).]',
    ],
    listed: [
      'German Institute for Global and Area Studies (GIGA) and Körber-Stiftung. *Making it Matter: Thought Experiments for Meaningful Multilateralism*. Report of the Körber Multilateralism Lab. 2021. [https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab).',
    ],
  },
  'a corporate author given as a family name, author-date': {
    clusters: [cite('title-short')],
    cited: ['([WHO 2023](#title-short))'],
    listed: [
      'World Health Organization (WHO). 2023. *Our Common Agenda — Policy Brief 1: To Think and Act*.',
    ],
  },
  'a corporate author given as a family name, note': {
    style: 'note',
    clusters: [cite('title-short')],
    cited: [
      '^[World Health Organization (WHO), [*Our Common Agenda — Policy Brief 1: To Think and Act*](#title-short) (2023).]',
    ],
    listed: [
      'World Health Organization (WHO). *Our Common Agenda — Policy Brief 1: To Think and Act*. 2023.',
    ],
  },
  'editors in place of authors, author-date': {
    clusters: [cite('editors')],
    cited: ['([Gray and Hill 2017](#editors))'],
    listed: ['Gray, Gus, and Hal Hill, eds. 2017. *Edited Order*. Routledge.'],
  },
  'editors in place of authors, note': {
    style: 'note',
    clusters: [cite('editors')],
    cited: ['^[Gus Gray and Hal Hill, eds., [*Edited Order*](#editors) (Routledge, 2017).]'],
    listed: ['Gray, Gus, and Hal Hill, eds. *Edited Order*. Routledge, 2017.'],
  },
  'one editor in place of authors, author-date': {
    clusters: [cite('editor')],
    cited: ['([Ives 2016](#editor))'],
    listed: ['Ives, Ida, ed. 2016. *Order Alone*.'],
  },
  'one editor in place of authors, note': {
    style: 'note',
    clusters: [cite('editor')],
    cited: ['^[Ida Ives, ed., [*Order Alone*](#editor) (2016).]'],
    listed: ['Ives, Ida, ed. *Order Alone*. 2016.'],
  },
  'particles and suffixes of names, author-date': {
    clusters: [cite('particles')],
    cited: ['([von der Leyen and King 2011](#particles))'],
    listed: ['Von der Leyen, Ursula, and Martin Luther King Jr. 2011. *Particles*.'],
  },
  'particles and suffixes of names, note': {
    style: 'note',
    clusters: [cite('particles')],
    cited: ['^[Ursula von der Leyen and Martin Luther King Jr., [*Particles*](#particles) (2011).]'],
    listed: ['Von der Leyen, Ursula, and Martin Luther King Jr. *Particles*. 2011.'],
  },
  'names whose family name comes first, author-date': {
    clusters: [cite('family-first')],
    cited: ['([毛 1950](#family-first))'],
    listed: ['毛澤東. 1950. *論語*.'],
  },
  'names whose family name comes first, note': {
    style: 'note',
    clusters: [cite('family-first')],
    cited: ['^[毛澤東, [*論語*](#family-first) (1950).]'],
    listed: ['毛澤東. *論語*. 1950.'],
  },
  'no author, a book-like work, author-date': {
    clusters: [cite(id('anonymous', { title: 'Making Peace: Again' }))],
    cited: ['([*Making Peace* n.d.](#anonymous))'],
    listed: ['*Making Peace: Again*. N.d.'],
  },
  'no author, a book-like work, note': {
    style: 'note',
    clusters: [cite(id('anonymous', { title: 'Making Peace: Again' }))],
    cited: ['^[[*Making Peace: Again*](#anonymous) (n.d.).]'],
    listed: ['*Making Peace: Again*. N.d.'],
  },
  'no author, a part, author-date': {
    clusters: [cite('page')],
    cited: ['([“What We Do” n.d.](#page))'],
    listed: [
      '“What We Do.” N.d. World Health Organization. Accessed May 4, 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'no author, a part, note': {
    style: 'note',
    clusters: [cite('page')],
    cited: [
      '^[[“What We Do,”](#page) World Health Organization, n.d., accessed May 4, 2026, [https://example.org/what](https://example.org/what).]',
    ],
    listed: [
      '“What We Do.” World Health Organization, n.d. Accessed May 4, 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'no author, a newspaper, author-date': {
    clusters: [cite('news')],
    cited: ['([“A Summit Fails” 2024](#news))'],
    listed: ['“A Summit Fails.” 2024. *The Paper*, August 1.'],
  },
  'no author, a newspaper, note': {
    style: 'note',
    clusters: [cite('news')],
    cited: ['^[[“A Summit Fails,”](#news) *The Paper*, August 1, 2024.]'],
    listed: ['“A Summit Fails.” *The Paper*, August 1, 2024.'],
  },
  'no date, author-date': {
    clusters: [cite('undated')],
    cited: ['([Rood n.d.](#undated))'],
    listed: ['Rood, Rex. N.d. *Lost*.'],
  },
  'no date, note': {
    style: 'note',
    clusters: [cite('undated')],
    cited: ['^[Rex Rood, [*Lost*](#undated) (n.d.).]'],
    listed: ['Rood, Rex. *Lost*. N.d.'],
  },
  'no title, author-date': {
    clusters: [cite('untitled')],
    cited: ['([Sand 1999](#untitled))'],
    listed: ['Sand, Sam. 1999.'],
  },
  'no title, note': {
    style: 'note',
    clusters: [cite('untitled')],
    cited: ['^[Sam Sand (1999).]'],
    listed: ['Sand, Sam. 1999.'],
  },
  'nothing at all, author-date': {
    clusters: [cite('empty')],
    cited: ['([*empty* n.d.](#empty))'],
    listed: ['*empty*. N.d.'],
  },
  'nothing at all, note': {
    style: 'note',
    clusters: [cite('empty')],
    cited: ['^[[*empty*](#empty) (n.d.).]'],
    listed: ['*empty*. N.d.'],
  },
  'data that is no CSL-JSON, author-date': {
    clusters: [cite('broken')],
    cited: ['([7 n.d.](#broken))'],
    listed: ['7. N.d.'],
  },
  'data that is no CSL-JSON, note': {
    style: 'note',
    clusters: [cite('broken')],
    cited: ['^[7 (n.d.).]'],
    listed: ['7. N.d.'],
  },
  'a range of years, author-date': {
    clusters: [cite('range')],
    cited: ['([Ames 2019–2021](#range))'],
    listed: ['Ames, Ann. 2019–2021. *Years*.'],
  },
  'a range of years, note': {
    style: 'note',
    clusters: [cite('range')],
    cited: ['^[Ann Ames, [*Years*](#range) (2019–2021).]'],
    listed: ['Ames, Ann. *Years*. 2019–2021.'],
  },
  'a year that is not certain, author-date': {
    clusters: [cite('circa')],
    cited: ['([Byrd ca. 1510](#circa))'],
    listed: ['Byrd, Bo. Ca. 1510. *About*.'],
  },
  'a year that is not certain, note': {
    style: 'note',
    clusters: [cite('circa')],
    cited: ['^[Bo Byrd, [*About*](#circa) (ca. 1510).]'],
    listed: ['Byrd, Bo. *About*. Ca. 1510.'],
  },
  'a year before Christ, author-date': {
    clusters: [cite('ancient')],
    cited: ['([Cicero 44 BCE](#ancient))'],
    listed: ['Cicero. 44 BCE. *Letters*.'],
  },
  'a year before Christ, note': {
    style: 'note',
    clusters: [cite('ancient')],
    cited: ['^[Cicero, [*Letters*](#ancient) (44 BCE).]'],
    listed: ['Cicero. *Letters*. 44 BCE.'],
  },
  'a date as it was typed, author-date': {
    clusters: [cite('raw')],
    cited: ['([Cobb 2021](#raw))'],
    listed: ['Cobb, Cy. 2021. *Raw*.'],
  },
  'a date as it was typed, note': {
    style: 'note',
    clusters: [cite('raw')],
    cited: ['^[Cy Cobb, [*Raw*](#raw) (2021).]'],
    listed: ['Cobb, Cy. *Raw*. 2021.'],
  },
  'a date in words, author-date': {
    clusters: [cite('words')],
    cited: ['([Dunn forthcoming](#words))'],
    listed: ['Dunn, Di. Forthcoming. *Soon*.'],
  },
  'a date in words, note': {
    style: 'note',
    clusters: [cite('words')],
    cited: ['^[Di Dunn, [*Soon*](#words) (forthcoming).]'],
    listed: ['Dunn, Di. *Soon*. Forthcoming.'],
  },
  'a speech, author-date': {
    clusters: [cite('speech')],
    cited: ['([Orr 2015](#speech))'],
    listed: ['Orr, Oda. 2015. “On Order.” General Debate, New York. September 30.'],
  },
  'a speech, note': {
    style: 'note',
    clusters: [cite('speech')],
    cited: ['^[Oda Orr, [“On Order,”](#speech) General Debate, New York, September 30, 2015.]'],
    listed: ['Orr, Oda. “On Order.” General Debate, New York. September 30, 2015.'],
  },
  'a thesis, author-date': {
    clusters: [cite('thesis')],
    cited: ['([Park 2014](#thesis))'],
    listed: ['Park, Pia. 2014. “Orders.” PhD diss., University of Basel.'],
  },
  'a thesis, note': {
    style: 'note',
    clusters: [cite('thesis')],
    cited: ['^[Pia Park, [“Orders”](#thesis) (PhD diss., University of Basel, 2014).]'],
    listed: ['Park, Pia. “Orders.” PhD diss., University of Basel, 2014.'],
  },
  'seven authors, author-date': {
    clusters: [cite('seven')],
    cited: ['([Able et al. 2022](#seven))'],
    listed: ['Able, Al, Bo Bell, Cy Clay, et al. 2022. *Seven*.'],
  },
  'seven authors, note': {
    style: 'note',
    clusters: [cite('seven')],
    cited: ['^[Al Able et al., [*Seven*](#seven) (2022).]'],
    listed: ['Able, Al, Bo Bell, Cy Clay, et al. *Seven*. 2022.'],
  },
  'an excerpt, author-date': {
    clusters: [cite('article')],
    cited: ['([Herz and Ho 2026](#how-multilateralism-can-survive))'],
    listed: [
      'Herz, Monica, and Selina Ho. 2026. “How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap.” *Foreign Affairs*, January 2. Excerpt: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'an excerpt, note': {
    style: 'note',
    clusters: [cite('article')],
    cited: [
      '^[Monica Herz and Selina Ho, [“How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap,”](#how-multilateralism-can-survive) *Foreign Affairs*, January 2, 2026.]',
    ],
    listed: [
      'Herz, Monica, and Selina Ho. “How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap.” *Foreign Affairs*, January 2, 2026. Excerpt: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'a treaty, author-date': {
    clusters: [cite('charter')],
    cited: ['([AR 1948](#charter))'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a treaty, note': {
    style: 'note',
    clusters: [cite('charter')],
    cited: ['^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948).]'],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'hostile strings stay text, author-date': {
    clusters: [cite('hostile')],
    cited: ['([<img src=x onerror=alert(1)> $& $1 2020](#hostile))'],
    listed: [
      '<img src=x onerror=alert(1)>. $& $1 2020. *<script>alert(1)</script> [x](javascript:y) *z**. </cite>. [https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23](https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23).',
    ],
  },
  'hostile strings stay text, note': {
    style: 'note',
    clusters: [cite('hostile')],
    cited: [
      '^[<img src=x onerror=alert(1)>, [*<script>alert(1)</script> [x](javascript:y) *z**](#hostile) (</cite>, $& $1 2020), [https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23](https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23).]',
    ],
    listed: [
      '<img src=x onerror=alert(1)>. *<script>alert(1)</script> [x](javascript:y) *z**. </cite>, $& $1 2020. [https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23](https://doi.org/10.1/%22%3E%3Cscript%3E%EF%BF%BD%3F%23).',
    ],
  },
  'markup of CSL-JSON is left out, author-date': {
    clusters: [cite('markup')],
    cited: ['([Eden 2012](#markup))'],
    listed: ['Eden, Eva. 2012. “The Titanic and NATO.” *Ships*.'],
  },
  'markup of CSL-JSON is left out, note': {
    style: 'note',
    clusters: [cite('markup')],
    cited: ['^[Eva Eden, [“The Titanic and NATO,”](#markup) *Ships*, 2012.]'],
    listed: ['Eden, Eva. “The Titanic and NATO.” *Ships*, 2012.'],
  },
  'a page, author-date': {
    clusters: [cite('pair', { locator: page('3') })],
    cited: ['([Hart and Hood 2026](#pair), 3)'],
  },
  'a page, note': {
    style: 'note',
    clusters: [cite('pair', { locator: page('3') })],
    cited: ['^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3.]'],
  },
  'pages, author-date': {
    clusters: [cite('pair', { locator: page('33-35, 38') })],
    cited: ['([Hart and Hood 2026](#pair), 33–35, 38)'],
  },
  'pages, note': {
    style: 'note',
    clusters: [cite('pair', { locator: page('33-35, 38') })],
    cited: ['^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 33–35, 38.]'],
  },
  'a page of a journal, author-date': {
    clusters: [cite('two', { locator: page('34') })],
    cited: ['([Brook and Cole 2020](#two), 34)'],
  },
  'a page of a journal, note': {
    style: 'note',
    clusters: [cite('two', { locator: page('34') })],
    cited: [
      '^[Bea Brook and Cy Cole, [“Why ‘Order’ Fails,”](#two) *Ethics* 12, no. 3 (2020): 34, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
  },
  'a section of a journal, author-date': {
    clusters: [cite('two', { locator: section('Against “Order”') })],
    cited: ['([Brook and Cole 2020](#two), sec. “Against ‘Order’”)'],
  },
  'a section of a journal, note': {
    style: 'note',
    clusters: [cite('two', { locator: section('Against “Order”') })],
    cited: [
      '^[Bea Brook and Cy Cole, [“Why ‘Order’ Fails,”](#two) *Ethics* 12, no. 3 (2020), sec. “Against ‘Order,’” [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
  },
  'a section, author-date': {
    clusters: [cite('charter', { locator: section('It’s the member states, stupid!') })],
    cited: ['([AR 1948](#charter), sec. “It’s the member states, stupid!”)'],
  },
  'a section, note': {
    style: 'note',
    clusters: [cite('charter', { locator: section('It’s the member states, stupid!') })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sec. “It’s the member states, stupid!”]',
    ],
  },
  'a numbered chapter, author-date': {
    clusters: [cite('charter', { locator: { label: 'chapter', value: '4' } })],
    cited: ['([AR 1948](#charter), chap. 4)'],
  },
  'a numbered chapter, note': {
    style: 'note',
    clusters: [cite('charter', { locator: { label: 'chapter', value: '4' } })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), chap. 4.]',
    ],
  },
  'chapters, author-date': {
    clusters: [cite('charter', { locator: { label: 'chapter', value: '4, 6' } })],
    cited: ['([AR 1948](#charter), chaps. 4, 6)'],
  },
  'chapters, note': {
    style: 'note',
    clusters: [cite('charter', { locator: { label: 'chapter', value: '4, 6' } })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), chaps. 4, 6.]',
    ],
  },
  'the section of a record, author-date': {
    clusters: [cite('charter', { record: 'quote' })],
    cited: ['([AR 1948](#charter), sec. “It’s the states, stupid!”)'],
  },
  'the section of a record, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'quote' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sec. “It’s the states, stupid!”]',
    ],
  },
  'a record in a section without a title, author-date': {
    clusters: [cite('charter', { record: 'opening-quote' })],
    cited: ['([AR 1948](#charter))'],
  },
  'a record in a section without a title, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'opening-quote' })],
    cited: ['^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948).]'],
  },
  'a numbered recommendation, author-date': {
    clusters: [cite('charter', { record: 'numbered' })],
    cited: ['([AR 1948](#charter), recommendation 4)'],
  },
  'a numbered recommendation, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), recommendation 4.]',
    ],
  },
  'a recommendation without a number, author-date': {
    clusters: [cite('charter', { record: 'boxed' })],
    cited: ['([AR 1948](#charter), sec. “It’s the states, stupid!”)'],
  },
  'a recommendation without a number, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'boxed' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sec. “It’s the states, stupid!”]',
    ],
  },
  'a provision, author-date': {
    clusters: [cite('charter', { record: 'article' })],
    cited: ['([AR 1948](#charter), art. 11(1))'],
  },
  'a provision, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'article' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), art. 11(1).]',
    ],
  },
  'a provision whose label is no number, author-date': {
    clusters: [cite('charter', { record: 'recital' })],
    cited: ['([AR 1948](#charter), Preamble, second recital)'],
  },
  'a provision whose label is no number, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'recital' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), Preamble, second recital.]',
    ],
  },
  'a locator before that of the record, author-date': {
    clusters: [cite('charter', { record: 'article', locator: page('2') })],
    cited: ['([AR 1948](#charter), 2)'],
  },
  'a locator before that of the record, note': {
    style: 'note',
    clusters: [cite('charter', { record: 'article', locator: page('2') })],
    cited: ['^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), 2.]'],
  },
  'a prefix and a suffix, author-date': {
    clusters: [cite('pair', { prefix: 'see', locator: page('3'), suffix: 'and elsewhere' })],
    cited: ['(see [Hart and Hood 2026](#pair), 3 and elsewhere)'],
  },
  'a prefix and a suffix, note': {
    style: 'note',
    clusters: [cite('pair', { prefix: 'see', locator: page('3'), suffix: 'and elsewhere' })],
    cited: ['^[See Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3 and elsewhere.]'],
  },
  'a suffix without a locator, author-date': {
    clusters: [cite('pair', { suffix: 'passim' })],
    cited: ['([Hart and Hood 2026](#pair), passim)'],
  },
  'a suffix without a locator, note': {
    style: 'note',
    clusters: [cite('pair', { suffix: 'passim' })],
    cited: ['^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), passim.]'],
  },
  'a suffix with its comma, author-date': {
    clusters: [cite('pair', { locator: page('3'), suffix: ', my emphasis' })],
    cited: ['([Hart and Hood 2026](#pair), 3, my emphasis)'],
  },
  'a suffix with its comma, note': {
    style: 'note',
    clusters: [cite('pair', { locator: page('3'), suffix: ', my emphasis' })],
    cited: ['^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3, my emphasis.]'],
  },
  'a suppressed author, author-date': {
    clusters: [cite('pair', { omitsAuthor: true, locator: page('3') })],
    cited: ['([2026](#pair), 3)'],
  },
  'a suppressed author, note': {
    style: 'note',
    clusters: [cite('pair', { omitsAuthor: true, locator: page('3') })],
    cited: ['^[[*Pairs: Why Two*](#pair) (Press, 2026), 3.]'],
  },
  'in the text, author-date': {
    clusters: [inText(item('pair', { locator: page('3') }))],
    cited: ['Hart and Hood ([2026](#pair), 3)'],
  },
  'in the text, note': {
    style: 'note',
    clusters: [inText(item('pair', { locator: page('3') }))],
    cited: ['Hart and Hood^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3.]'],
  },
  'in the text with others, author-date': {
    clusters: [inText(item('pair', { locator: page('3') }), item('charter', { prefix: 'see' }))],
    cited: ['Hart and Hood ([2026](#pair), 3; see [AR 1948](#charter))'],
  },
  'in the text with others, note': {
    style: 'note',
    clusters: [inText(item('pair', { locator: page('3') }), item('charter', { prefix: 'see' }))],
    cited: [
      'Hart and Hood^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3; see Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948).]',
    ],
  },
  'in the text without its author, author-date': {
    clusters: [inText(item('pair', { omitsAuthor: true }))],
    cited: ['([2026](#pair))'],
  },
  'in the text without its author, note': {
    style: 'note',
    clusters: [inText(item('pair', { omitsAuthor: true }))],
    cited: ['^[[*Pairs: Why Two*](#pair) (Press, 2026).]'],
  },
  'in the text without any author, author-date': {
    clusters: [inText(item('page'))],
    cited: ['“What We Do” ([n.d.](#page))'],
  },
  'in the text without any author, note': {
    style: 'note',
    clusters: [inText(item('page'))],
    cited: [
      '“What We Do”^[[“What We Do,”](#page) World Health Organization, n.d., accessed May 4, 2026, [https://example.org/what](https://example.org/what).]',
    ],
  },
  'several works, author-date': {
    clusters: [
      group(
        item('pair', { locator: page('3') }),
        item('charter', { prefix: 'see', locator: section('Outlook') }),
      ),
    ],
    cited: ['([Hart and Hood 2026](#pair), 3; see [AR 1948](#charter), sec. “Outlook”)'],
  },
  'several works, note': {
    style: 'note',
    clusters: [
      group(
        item('pair', { locator: page('3') }),
        item('charter', { prefix: 'see', locator: section('Outlook') }),
      ),
    ],
    cited: [
      '^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3; see Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sec. “Outlook.”]',
    ],
  },
  'works of one author side by side, author-date': {
    clusters: [group(item('a-author-2021-first'), item('a-author-2023'), item('one'))],
    cited: ['([Tree 2021](#a-author-2021-first), [2023](#a-author-2023); [Arbor 2019](#one))'],
  },
  'works of one author side by side, note': {
    style: 'note',
    clusters: [group(item('a-author-2021-first'), item('a-author-2023'), item('one'))],
    cited: [
      '^[Tia Tree, [*The Zebra*](#a-author-2021-first) (2021); Tia Tree, [*A Bear*](#a-author-2023) (2023); Ann Arbor, [*Order: A History*](#one), 2nd ed., vol. 3 (Oxford University Press, 2019).]',
    ],
  },
  'works of one author with pages, author-date': {
    clusters: [
      group(
        item('a-author-2021-first', { locator: page('3') }),
        item('a-author-2023', { locator: page('5') }),
      ),
    ],
    cited: ['([Tree 2021](#a-author-2021-first), 3; [2023](#a-author-2023), 5)'],
  },
  'works of one author with pages, note': {
    style: 'note',
    clusters: [
      group(
        item('a-author-2021-first', { locator: page('3') }),
        item('a-author-2023', { locator: page('5') }),
      ),
    ],
    cited: [
      '^[Tia Tree, [*The Zebra*](#a-author-2021-first) (2021), 3; Tia Tree, [*A Bear*](#a-author-2023) (2023), 5.]',
    ],
  },
  'works of one author with a prefix, author-date': {
    clusters: [group(item('a-author-2021-first'), item('a-author-2023', { prefix: 'see also' }))],
    cited: ['([Tree 2021](#a-author-2021-first); see also [Tree 2023](#a-author-2023))'],
  },
  'works of one author with a prefix, note': {
    style: 'note',
    clusters: [group(item('a-author-2021-first'), item('a-author-2023', { prefix: 'see also' }))],
    cited: [
      '^[Tia Tree, [*The Zebra*](#a-author-2021-first) (2021); see also Tia Tree, [*A Bear*](#a-author-2023) (2023).]',
    ],
  },
  'two places in one work, author-date': {
    clusters: [group(item('pair', { locator: page('3') }), item('pair', { locator: page('5') }))],
    cited: ['([Hart and Hood 2026](#pair), 3, 5)'],
  },
  'two places in one work, note': {
    style: 'note',
    clusters: [group(item('pair', { locator: page('3') }), item('pair', { locator: page('5') }))],
    cited: [
      '^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3; Hart and Hood, [*Pairs*](#pair), 5.]',
    ],
  },
  'two sections of one work, author-date': {
    clusters: [group(item('charter', { locator: section('A') }), item('charter', { locator: section('B') }))],
    cited: ['([AR 1948](#charter), sec. “A”; sec. “B”)'],
  },
  'two sections of one work, note': {
    style: 'note',
    clusters: [group(item('charter', { locator: section('A') }), item('charter', { locator: section('B') }))],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sec. “A”; AR, [*Charter of Good Quotation*](#charter), sec. “B.”]',
    ],
  },
  'two records of one place, author-date': {
    clusters: [
      group(item('charter', { record: 'opening-quote' }), item('charter', { record: 'opening-passage' })),
    ],
    cited: ['([AR 1948](#charter))'],
  },
  'two records of one place, note': {
    style: 'note',
    clusters: [
      group(item('charter', { record: 'opening-quote' }), item('charter', { record: 'opening-passage' })),
    ],
    cited: ['^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948).]'],
  },
  'no works, author-date': {
    clusters: [group()],
    cited: [''],
  },
  'no works, note': {
    style: 'note',
    clusters: [group()],
    cited: [''],
  },
  'works of one author in one year, author-date': {
    clusters: [cite('a-author-2021-first'), cite('a-author-2021-second'), cite('a-author-2023')],
    cited: [
      '([Tree 2021b](#a-author-2021-first))',
      '([Tree 2021a](#a-author-2021-second))',
      '([Tree 2023](#a-author-2023))',
    ],
  },
  'works of one author in one year, note': {
    style: 'note',
    clusters: [cite('a-author-2021-first'), cite('a-author-2021-second'), cite('a-author-2023')],
    cited: [
      '^[Tia Tree, [*The Zebra*](#a-author-2021-first) (2021).]',
      '^[Tia Tree, [*An Ape*](#a-author-2021-second) (2021).]',
      '^[Tia Tree, [*A Bear*](#a-author-2023) (2023).]',
    ],
  },
  'works of one author without a date, author-date': {
    clusters: [cite('undated'), cite('undated-second')],
    cited: ['([Rood n.d.-b](#undated))', '([Rood n.d.-a](#undated-second))'],
  },
  'works of one author without a date, note': {
    style: 'note',
    clusters: [cite('undated'), cite('undated-second')],
    cited: ['^[Rex Rood, [*Lost*](#undated) (n.d.).]', '^[Rex Rood, [*Found*](#undated-second) (n.d.).]'],
  },
  'authors of one family name, author-date': {
    clusters: [cite('one'), cite('other-arbor')],
    cited: ['([A. Arbor 2019](#one))', '([B. Arbor 2019](#other-arbor))'],
  },
  'authors of one family name, note': {
    style: 'note',
    clusters: [cite('one'), cite('other-arbor')],
    cited: [
      '^[Ann Arbor, [*Order: A History*](#one), 2nd ed., vol. 3 (Oxford University Press, 2019).]',
      '^[Bob Arbor, [*Disorder*](#other-arbor) (2019).]',
    ],
  },
  'authors of one family name and initial, author-date': {
    clusters: [cite('one'), cite('other-arbor'), cite('third-arbor')],
    cited: [
      '([A. Arbor 2019](#one))',
      '([Bob Arbor 2019](#other-arbor))',
      '([Bill Arbor 2003](#third-arbor))',
    ],
  },
  'authors of one family name and initial, note': {
    style: 'note',
    clusters: [cite('one'), cite('other-arbor'), cite('third-arbor')],
    cited: [
      '^[Ann Arbor, [*Order: A History*](#one), 2nd ed., vol. 3 (Oxford University Press, 2019).]',
      '^[Bob Arbor, [*Disorder*](#other-arbor) (2019).]',
      '^[Bill Arbor, [*Reorder*](#third-arbor) (2003).]',
    ],
  },
  'et al. for different people, author-date': {
    clusters: [cite('group-one'), cite('group-two'), cite('group-three')],
    cited: [
      '([Ulm, Voss, and Wolf 2020](#group-one))',
      '([Ulm, Voss, and Xu 2020](#group-two))',
      '([Ulm, Zell, et al. 2020](#group-three))',
    ],
  },
  'et al. for different people, note': {
    style: 'note',
    clusters: [cite('group-one'), cite('group-two'), cite('group-three')],
    cited: [
      '^[Una Ulm et al., [*G One*](#group-one) (2020).]',
      '^[Una Ulm et al., [*G Two*](#group-two) (2020).]',
      '^[Una Ulm et al., [*G Three*](#group-three) (2020).]',
    ],
  },
  'works of one author and title, author-date': {
    clusters: [
      cite('a-author-2021-first'),
      cite('same-title'),
      cite('same-title', { locator: page('9') }),
      cite('a-author-2021-first'),
    ],
    cited: [
      '([Tree 2021](#a-author-2021-first))',
      '([Tree 2025](#same-title))',
      '([Tree 2025](#same-title), 9)',
      '([Tree 2021](#a-author-2021-first))',
    ],
  },
  'works of one author and title, note': {
    style: 'note',
    clusters: [
      cite('a-author-2021-first'),
      cite('same-title'),
      cite('same-title', { locator: page('9') }),
      cite('a-author-2021-first'),
    ],
    cited: [
      '^[Tia Tree, [*The Zebra*](#a-author-2021-first) (2021).]',
      '^[Tia Tree, [*The Zebra*](#same-title) (2025).]',
      '^[Tree, [*The Zebra*](#same-title) (2025), 9.]',
      '^[Tree, [*The Zebra*](#a-author-2021-first) (2021).]',
    ],
  },
  'one work again and again, author-date': {
    clusters: [
      cite('pair', { locator: page('3') }),
      cite('charter'),
      cite('pair', { locator: page('5') }),
      inText(item('pair')),
    ],
    cited: [
      '([Hart and Hood 2026](#pair), 3)',
      '([AR 1948](#charter))',
      '([Hart and Hood 2026](#pair), 5)',
      'Hart and Hood ([2026](#pair))',
    ],
  },
  'one work again and again, note': {
    style: 'note',
    clusters: [
      cite('pair', { locator: page('3') }),
      cite('charter'),
      cite('pair', { locator: page('5') }),
      inText(item('pair')),
    ],
    cited: [
      '^[Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3.]',
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948).]',
      '^[Hart and Hood, [*Pairs*](#pair), 5.]',
      'Hart and Hood^[Hart and Hood, [*Pairs*](#pair).]',
    ],
  },
  'one work again without its author, author-date': {
    clusters: [cite('one'), cite('one', { omitsAuthor: true, locator: page('5') })],
    cited: ['([Arbor 2019](#one))', '([2019](#one), 5)'],
  },
  'one work again without its author, note': {
    style: 'note',
    clusters: [cite('one'), cite('one', { omitsAuthor: true, locator: page('5') })],
    cited: [
      '^[Ann Arbor, [*Order: A History*](#one), 2nd ed., vol. 3 (Oxford University Press, 2019).]',
      '^[[*Order*](#one), 5.]',
    ],
  },
  'in a note of the manuscript, author-date': {
    clusters: [
      inNote(item('pair', { locator: page('3') })),
      inNote(item('pair', { prefix: 'see', locator: page('5') })),
    ],
    cited: ['([Hart and Hood 2026](#pair), 3)', '(see [Hart and Hood 2026](#pair), 5)'],
  },
  'in a note of the manuscript, note': {
    style: 'note',
    clusters: [
      inNote(item('pair', { locator: page('3') })),
      inNote(item('pair', { prefix: 'see', locator: page('5') })),
    ],
    cited: [
      'Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), 3',
      'see Hart and Hood, [*Pairs*](#pair), 5',
    ],
  },
  'in the text of a note of the manuscript, author-date': {
    clusters: [{ ...inNote(item('charter')), isInText: true }],
    cited: ['AR ([1948](#charter))'],
  },
  'in the text of a note of the manuscript, note': {
    style: 'note',
    clusters: [{ ...inNote(item('charter')), isInText: true }],
    cited: ['AR ([*Charter of Good Quotation: With Comments*](#charter), 1948)'],
  },
  'two authors, full': {
    style: 'full',
    clusters: [cite('two')],
    cited: [
      '(Bea Brook and Cy Cole, [“Why ‘Order’ Fails,”](#two) *Ethics* 12, no. 3, 2020, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz))',
    ],
    listed: [
      'Brook, Bea, and Cy Cole. “Why ‘Order’ Fails.” *Ethics* 12, no. 3 (2020): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'three authors, full': {
    style: 'full',
    clusters: [cite('three')],
    cited: [
      '(Di Dahl et al., [“Who Rules?,”](#three) in *Rules of Order*, edited by Gus Gray and Hal Hill, translated by Ida Ives, Routledge, 2018)',
    ],
    listed: [
      'Dahl, Di, Eve Earl, and Flo Fox. “Who Rules?” In *Rules of Order*, edited by Gus Gray and Hal Hill, translated by Ida Ives, 1–20. Routledge, 2018.',
    ],
  },
  'an excerpt, full': {
    style: 'full',
    clusters: [cite('article')],
    cited: [
      '(Monica Herz and Selina Ho, [“How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap,”](#how-multilateralism-can-survive) *Foreign Affairs*, January 2, 2026)',
    ],
    listed: [
      'Herz, Monica, and Selina Ho. “How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap.” *Foreign Affairs*, January 2, 2026. Excerpt: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'corporate authors, full': {
    style: 'full',
    clusters: [cite('report')],
    cited: [
      '(German Institute for Global and Area Studies (GIGA) and Körber-Stiftung, [*Making it Matter: Thought Experiments for Meaningful Multilateralism*](#making-it-matter), Report of the Körber Multilateralism Lab, 2021, [https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab))',
    ],
    listed: [
      'German Institute for Global and Area Studies (GIGA) and Körber-Stiftung. *Making it Matter: Thought Experiments for Meaningful Multilateralism*. Report of the Körber Multilateralism Lab. 2021. [https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab).',
    ],
  },
  'no date, full': {
    style: 'full',
    clusters: [cite('undated')],
    cited: ['(Rex Rood, [*Lost*](#undated), n.d.)'],
    listed: ['Rood, Rex. *Lost*. N.d.'],
  },
  'a page of a journal, full': {
    style: 'full',
    clusters: [cite('two', { locator: page('34') })],
    cited: [
      '(Bea Brook and Cy Cole, [“Why ‘Order’ Fails,”](#two) *Ethics* 12, no. 3, 2020, 34, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz))',
    ],
  },
  'a prefix and a suffix, full': {
    style: 'full',
    clusters: [cite('pair', { prefix: 'see', locator: page('3'), suffix: 'and elsewhere' })],
    cited: ['(see Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair), Press, 2026, 3 and elsewhere)'],
  },
  'a suppressed author, full': {
    style: 'full',
    clusters: [cite('pair', { omitsAuthor: true, locator: page('3') })],
    cited: ['([*Pairs: Why Two*](#pair), Press, 2026, 3)'],
  },
  'in the text, full': {
    style: 'full',
    clusters: [inText(item('pair', { locator: page('3') }))],
    cited: ['Hart and Hood ([*Pairs: Why Two*](#pair), Press, 2026, 3)'],
  },
  'several works, full': {
    style: 'full',
    clusters: [
      group(
        item('pair', { locator: page('3') }),
        item('charter', { prefix: 'see', locator: section('Outlook') }),
      ),
    ],
    cited: [
      '(Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair), Press, 2026, 3; see Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter), 1948, sec. “Outlook”)',
    ],
  },
  'one work again and again, full': {
    style: 'full',
    clusters: [
      cite('pair', { locator: page('3') }),
      cite('charter'),
      cite('pair', { locator: page('5') }),
      inText(item('pair')),
    ],
    cited: [
      '(Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair), Press, 2026, 3)',
      '(Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter), 1948)',
      '(Mona Hart and Sela Hood, [*Pairs: Why Two*](#pair), Press, 2026, 5)',
      'Hart and Hood ([*Pairs: Why Two*](#pair), Press, 2026)',
    ],
  },
  'two authors and pages, author-date, de': {
    locale: 'de',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: ['([Brook und Cole 2020](#two), S. 34–35)'],
    listed: [
      'Brook, Bea und Cy Cole. 2020. „Why ‚Order‘ Fails“. *Ethics* 12 (3): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'two authors and pages, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: [
      '^[Bea Brook und Cy Cole, [„Why ‚Order‘ Fails“](#two), *Ethics* 12, Nr. 3 (2020), S. 34–35, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
    listed: [
      'Brook, Bea und Cy Cole. „Why ‚Order‘ Fails“. *Ethics* 12, Nr. 3 (2020): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'a section, author-date, de': {
    locale: 'de',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: ['([AR 1948](#charter), Abschn. „The ‚West‘“)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a section, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), Abschn. „The ‚West‘“.]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a numbered recommendation, author-date, de': {
    locale: 'de',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: ['([AR 1948](#charter), Empfehlung 4)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a numbered recommendation, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), Empfehlung 4.]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a part of a book, author-date, de': {
    locale: 'de',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: ['([Dahl et al. 2018](#three), Abs. 4)'],
    listed: [
      'Dahl, Di, Eve Earl und Flo Fox. 2018. „Who Rules?“ In *Rules of Order*, herausgegeben von Gus Gray und Hal Hill, übersetzt von Ida Ives, 1–20. Routledge.',
    ],
  },
  'a part of a book, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: [
      '^[Di Dahl et al., [„Who Rules?“](#three), in *Rules of Order*, herausgegeben von Gus Gray und Hal Hill, übersetzt von Ida Ives (Routledge, 2018), Abs. 4.]',
    ],
    listed: [
      'Dahl, Di, Eve Earl und Flo Fox. „Who Rules?“ In *Rules of Order*, herausgegeben von Gus Gray und Hal Hill, übersetzt von Ida Ives, 1–20. Routledge, 2018.',
    ],
  },
  'no date, author-date, de': {
    locale: 'de',
    clusters: [cite('page')],
    cited: ['([„What We Do“ o. J.](#page))'],
    listed: [
      '„What We Do“. O. J. World Health Organization. Zugriff am 4. Mai 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'no date, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('page')],
    cited: [
      '^[[„What We Do“](#page), World Health Organization, o. J., Zugriff am 4. Mai 2026, [https://example.org/what](https://example.org/what).]',
    ],
    listed: [
      '„What We Do“. World Health Organization, o. J. Zugriff am 4. Mai 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'names joined before a vowel, author-date, de': {
    locale: 'de',
    clusters: [cite('ibanez')],
    cited: ['([García und Ibáñez 2010](#ibanez))'],
    listed: ['García, Juan und Inés Ibáñez. 2010. *Dos*.'],
  },
  'names joined before a vowel, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('ibanez')],
    cited: ['^[Juan García und Inés Ibáñez, [*Dos*](#ibanez) (2010).]'],
    listed: ['García, Juan und Inés Ibáñez. *Dos*. 2010.'],
  },
  'several works, author-date, de': {
    locale: 'de',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: ['([Hart und Hood 2026](#pair), S. 3; cf. [AR 1948](#charter); [Jones et al. 2021](#four))'],
    listed: [
      'Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.',
      'Hart, Mona und Sela Hood. 2026. *Pairs: Why Two*. Press.',
      'Jones, Jo, Kay King, Lee Lang und Max Moor. 2021. *Four Ways*. Working Paper 7. GIGA. [https://example.org/four](https://example.org/four).',
    ],
  },
  'several works, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: [
      '^[Mona Hart und Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), S. 3; cf. Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948); Jo Jones et al., [*Four Ways*](#four), Working Paper 7 (GIGA, 2021), [https://example.org/four](https://example.org/four).]',
    ],
    listed: [
      'Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.',
      'Hart, Mona und Sela Hood. *Pairs: Why Two*. Press, 2026.',
      'Jones, Jo, Kay King, Lee Lang und Max Moor. *Four Ways*. Working Paper 7. GIGA, 2021. [https://example.org/four](https://example.org/four).',
    ],
  },
  'an excerpt and a date, author-date, de': {
    locale: 'de',
    clusters: [cite('article')],
    cited: ['([Herz und Ho 2026](#how-multilateralism-can-survive))'],
    listed: [
      'Herz, Monica und Selina Ho. 2026. „How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap“. *Foreign Affairs*, 2. Januar. Auszug: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'an excerpt and a date, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('article')],
    cited: [
      '^[Monica Herz und Selina Ho, [„How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap“](#how-multilateralism-can-survive), *Foreign Affairs*, 2. Januar 2026.]',
    ],
    listed: [
      'Herz, Monica und Selina Ho. „How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap“. *Foreign Affairs*, 2. Januar 2026. Auszug: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'editors, author-date, de': {
    locale: 'de',
    clusters: [cite('editors')],
    cited: ['([Gray und Hill 2017](#editors))'],
    listed: ['Gray, Gus und Hal Hill, Hrsg. 2017. *Edited Order*. Routledge.'],
  },
  'editors, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('editors')],
    cited: ['^[Gus Gray und Hal Hill, Hrsg., [*Edited Order*](#editors) (Routledge, 2017).]'],
    listed: ['Gray, Gus und Hal Hill, Hrsg. *Edited Order*. Routledge, 2017.'],
  },
  'an edition and a volume, author-date, de': {
    locale: 'de',
    clusters: [cite('one')],
    cited: ['([Arbor 2019](#one))'],
    listed: ['Arbor, Ann. 2019. *Order: A History*. 2. Aufl. Bd. 3. Oxford University Press.'],
  },
  'an edition and a volume, note, de': {
    style: 'note',
    locale: 'de',
    clusters: [cite('one')],
    cited: ['^[Ann Arbor, [*Order: A History*](#one), 2. Aufl., Bd. 3 (Oxford University Press, 2019).]'],
    listed: ['Arbor, Ann. *Order: A History*. 2. Aufl. Bd. 3. Oxford University Press, 2019.'],
  },
  'two authors and pages, author-date, fr': {
    locale: 'fr',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: ['([Brook et Cole 2020](#two), p. 34–35)'],
    listed: [
      'Brook, Bea et Cy Cole. 2020. «\u00a0Why “Order” Fails\u00a0». *Ethics* 12 (3): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'two authors and pages, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: [
      '^[Bea Brook et Cy Cole, [«\u00a0Why “Order” Fails\u00a0»](#two), *Ethics* 12, no 3 (2020), p. 34–35, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
    listed: [
      'Brook, Bea et Cy Cole. «\u00a0Why “Order” Fails\u00a0». *Ethics* 12, no 3 (2020): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'a section, author-date, fr': {
    locale: 'fr',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: ['([AR 1948](#charter), sect. «\u00a0The “West”\u00a0»)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a section, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), sect. «\u00a0The “West”\u00a0».]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a numbered recommendation, author-date, fr': {
    locale: 'fr',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: ['([AR 1948](#charter), recommandation 4)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a numbered recommendation, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), recommandation 4.]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a part of a book, author-date, fr': {
    locale: 'fr',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: ['([Dahl et al. 2018](#three), par. 4)'],
    listed: [
      'Dahl, Di, Eve Earl et Flo Fox. 2018. «\u00a0Who Rules?\u00a0» Dans *Rules of Order*, sous la direction de Gus Gray et Hal Hill, traduit par Ida Ives, 1–20. Routledge.',
    ],
  },
  'a part of a book, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: [
      '^[Di Dahl et al., [«\u00a0Who Rules?\u00a0»](#three), dans *Rules of Order*, sous la direction de Gus Gray et Hal Hill, traduit par Ida Ives (Routledge, 2018), par. 4.]',
    ],
    listed: [
      'Dahl, Di, Eve Earl et Flo Fox. «\u00a0Who Rules?\u00a0» Dans *Rules of Order*, sous la direction de Gus Gray et Hal Hill, traduit par Ida Ives, 1–20. Routledge, 2018.',
    ],
  },
  'no date, author-date, fr': {
    locale: 'fr',
    clusters: [cite('page')],
    cited: ['([«\u00a0What We Do\u00a0» s. d.](#page))'],
    listed: [
      '«\u00a0What We Do\u00a0». S. d. World Health Organization. Consulté le 4 mai 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'no date, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('page')],
    cited: [
      '^[[«\u00a0What We Do\u00a0»](#page), World Health Organization, s. d., consulté le 4 mai 2026, [https://example.org/what](https://example.org/what).]',
    ],
    listed: [
      '«\u00a0What We Do\u00a0». World Health Organization, s. d. Consulté le 4 mai 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'names joined before a vowel, author-date, fr': {
    locale: 'fr',
    clusters: [cite('ibanez')],
    cited: ['([García et Ibáñez 2010](#ibanez))'],
    listed: ['García, Juan et Inés Ibáñez. 2010. *Dos*.'],
  },
  'names joined before a vowel, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('ibanez')],
    cited: ['^[Juan García et Inés Ibáñez, [*Dos*](#ibanez) (2010).]'],
    listed: ['García, Juan et Inés Ibáñez. *Dos*. 2010.'],
  },
  'several works, author-date, fr': {
    locale: 'fr',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: [
      '([Hart et Hood 2026](#pair), p. 3\u202f; cf. [AR 1948](#charter)\u202f; [Jones et al. 2021](#four))',
    ],
    listed: [
      'Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.',
      'Hart, Mona et Sela Hood. 2026. *Pairs: Why Two*. Press.',
      'Jones, Jo, Kay King, Lee Lang et Max Moor. 2021. *Four Ways*. Working Paper 7. GIGA. [https://example.org/four](https://example.org/four).',
    ],
  },
  'several works, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: [
      '^[Mona Hart et Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), p. 3\u202f; cf. Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948)\u202f; Jo Jones et al., [*Four Ways*](#four), Working Paper 7 (GIGA, 2021), [https://example.org/four](https://example.org/four).]',
    ],
    listed: [
      'Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.',
      'Hart, Mona et Sela Hood. *Pairs: Why Two*. Press, 2026.',
      'Jones, Jo, Kay King, Lee Lang et Max Moor. *Four Ways*. Working Paper 7. GIGA, 2021. [https://example.org/four](https://example.org/four).',
    ],
  },
  'an excerpt and a date, author-date, fr': {
    locale: 'fr',
    clusters: [cite('article')],
    cited: ['([Herz et Ho 2026](#how-multilateralism-can-survive))'],
    listed: [
      'Herz, Monica et Selina Ho. 2026. «\u00a0How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap\u00a0». *Foreign Affairs*, 2 janvier. Extrait\u00a0: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'an excerpt and a date, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('article')],
    cited: [
      '^[Monica Herz et Selina Ho, [«\u00a0How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap\u00a0»](#how-multilateralism-can-survive), *Foreign Affairs*, 2 janvier 2026.]',
    ],
    listed: [
      'Herz, Monica et Selina Ho. «\u00a0How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap\u00a0». *Foreign Affairs*, 2 janvier 2026. Extrait\u00a0: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'editors, author-date, fr': {
    locale: 'fr',
    clusters: [cite('editors')],
    cited: ['([Gray et Hill 2017](#editors))'],
    listed: ['Gray, Gus et Hal Hill, dir. 2017. *Edited Order*. Routledge.'],
  },
  'editors, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('editors')],
    cited: ['^[Gus Gray et Hal Hill, dir., [*Edited Order*](#editors) (Routledge, 2017).]'],
    listed: ['Gray, Gus et Hal Hill, dir. *Edited Order*. Routledge, 2017.'],
  },
  'an edition and a volume, author-date, fr': {
    locale: 'fr',
    clusters: [cite('one')],
    cited: ['([Arbor 2019](#one))'],
    listed: ['Arbor, Ann. 2019. *Order: A History*. 2e éd. Vol. 3. Oxford University Press.'],
  },
  'an edition and a volume, note, fr': {
    style: 'note',
    locale: 'fr',
    clusters: [cite('one')],
    cited: ['^[Ann Arbor, [*Order: A History*](#one), 2e éd., vol. 3 (Oxford University Press, 2019).]'],
    listed: ['Arbor, Ann. *Order: A History*. 2e éd. Vol. 3. Oxford University Press, 2019.'],
  },
  'two authors and pages, author-date, es': {
    locale: 'es',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: ['([Brook y Cole 2020](#two), pp. 34–35)'],
    listed: [
      'Brook, Bea y Cy Cole. 2020. «Why “Order” Fails». *Ethics* 12 (3): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'two authors and pages, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: [
      '^[Bea Brook y Cy Cole, [«Why “Order” Fails»](#two), *Ethics* 12, n.º 3 (2020), pp. 34–35, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).]',
    ],
    listed: [
      'Brook, Bea y Cy Cole. «Why “Order” Fails». *Ethics* 12, n.º 3 (2020): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'a section, author-date, es': {
    locale: 'es',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: ['([AR 1948](#charter), secc. «The “West”»)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a section, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('charter', { locator: section('The “West”') })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), secc. «The “West”».]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a numbered recommendation, author-date, es': {
    locale: 'es',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: ['([AR 1948](#charter), recomendación 4)'],
    listed: ['Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.'],
  },
  'a numbered recommendation, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('charter', { record: 'numbered' })],
    cited: [
      '^[Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948), recomendación 4.]',
    ],
    listed: ['Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.'],
  },
  'a part of a book, author-date, es': {
    locale: 'es',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: ['([Dahl et al. 2018](#three), párr. 4)'],
    listed: [
      'Dahl, Di, Eve Earl y Flo Fox. 2018. «Who Rules?» En *Rules of Order*, editado por Gus Gray y Hal Hill, traducido por Ida Ives, 1–20. Routledge.',
    ],
  },
  'a part of a book, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('three', { locator: { label: 'paragraph', value: '4' } })],
    cited: [
      '^[Di Dahl et al., [«Who Rules?»](#three), en *Rules of Order*, editado por Gus Gray y Hal Hill, traducido por Ida Ives (Routledge, 2018), párr. 4.]',
    ],
    listed: [
      'Dahl, Di, Eve Earl y Flo Fox. «Who Rules?» En *Rules of Order*, editado por Gus Gray y Hal Hill, traducido por Ida Ives, 1–20. Routledge, 2018.',
    ],
  },
  'no date, author-date, es': {
    locale: 'es',
    clusters: [cite('page')],
    cited: ['([«What We Do» s. f.](#page))'],
    listed: [
      '«What We Do». S. f. World Health Organization. Consultado el 4 de mayo de 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'no date, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('page')],
    cited: [
      '^[[«What We Do»](#page), World Health Organization, s. f., consultado el 4 de mayo de 2026, [https://example.org/what](https://example.org/what).]',
    ],
    listed: [
      '«What We Do». World Health Organization, s. f. Consultado el 4 de mayo de 2026. [https://example.org/what](https://example.org/what).',
    ],
  },
  'names joined before a vowel, author-date, es': {
    locale: 'es',
    clusters: [cite('ibanez')],
    cited: ['([García e Ibáñez 2010](#ibanez))'],
    listed: ['García, Juan e Inés Ibáñez. 2010. *Dos*.'],
  },
  'names joined before a vowel, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('ibanez')],
    cited: ['^[Juan García e Inés Ibáñez, [*Dos*](#ibanez) (2010).]'],
    listed: ['García, Juan e Inés Ibáñez. *Dos*. 2010.'],
  },
  'several works, author-date, es': {
    locale: 'es',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: ['([Hart y Hood 2026](#pair), p. 3; cf. [AR 1948](#charter); [Jones et al. 2021](#four))'],
    listed: [
      'Assembly of Readers (AR). 1948. *Charter of Good Quotation: With Comments*.',
      'Hart, Mona y Sela Hood. 2026. *Pairs: Why Two*. Press.',
      'Jones, Jo, Kay King, Lee Lang y Max Moor. 2021. *Four Ways*. Working Paper 7. GIGA. [https://example.org/four](https://example.org/four).',
    ],
  },
  'several works, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [group(item('pair', { locator: page('3') }), item('charter', { prefix: 'cf.' }), item('four'))],
    cited: [
      '^[Mona Hart y Sela Hood, [*Pairs: Why Two*](#pair) (Press, 2026), p. 3; cf. Assembly of Readers (AR), [*Charter of Good Quotation: With Comments*](#charter) (1948); Jo Jones et al., [*Four Ways*](#four), Working Paper 7 (GIGA, 2021), [https://example.org/four](https://example.org/four).]',
    ],
    listed: [
      'Assembly of Readers (AR). *Charter of Good Quotation: With Comments*. 1948.',
      'Hart, Mona y Sela Hood. *Pairs: Why Two*. Press, 2026.',
      'Jones, Jo, Kay King, Lee Lang y Max Moor. *Four Ways*. Working Paper 7. GIGA, 2021. [https://example.org/four](https://example.org/four).',
    ],
  },
  'an excerpt and a date, author-date, es': {
    locale: 'es',
    clusters: [cite('article')],
    cited: ['([Herz y Ho 2026](#how-multilateralism-can-survive))'],
    listed: [
      'Herz, Monica y Selina Ho. 2026. «How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap». *Foreign Affairs*, 2 de enero. Extracto: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'an excerpt and a date, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('article')],
    cited: [
      '^[Monica Herz y Selina Ho, [«How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap»](#how-multilateralism-can-survive), *Foreign Affairs*, 2 de enero de 2026.]',
    ],
    listed: [
      'Herz, Monica y Selina Ho. «How Multilateralism Can Survive: Global Institutions Are Declining, but Regional Cooperation Can Fill the Gap». *Foreign Affairs*, 2 de enero de 2026. Extracto: The opening of the article. The text at hand breaks off in its seventh paragraph.',
    ],
  },
  'editors, author-date, es': {
    locale: 'es',
    clusters: [cite('editors')],
    cited: ['([Gray y Hill 2017](#editors))'],
    listed: ['Gray, Gus y Hal Hill, eds. 2017. *Edited Order*. Routledge.'],
  },
  'editors, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('editors')],
    cited: ['^[Gus Gray y Hal Hill, eds., [*Edited Order*](#editors) (Routledge, 2017).]'],
    listed: ['Gray, Gus y Hal Hill, eds. *Edited Order*. Routledge, 2017.'],
  },
  'an edition and a volume, author-date, es': {
    locale: 'es',
    clusters: [cite('one')],
    cited: ['([Arbor 2019](#one))'],
    listed: ['Arbor, Ann. 2019. *Order: A History*. 2.ª ed. Vol. 3. Oxford University Press.'],
  },
  'an edition and a volume, note, es': {
    style: 'note',
    locale: 'es',
    clusters: [cite('one')],
    cited: ['^[Ann Arbor, [*Order: A History*](#one), 2.ª ed., vol. 3 (Oxford University Press, 2019).]'],
    listed: ['Arbor, Ann. *Order: A History*. 2.ª ed. Vol. 3. Oxford University Press, 2019.'],
  },
  'a language without terms of its own': {
    locale: 'la',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: ['([Brook and Cole 2020](#two), 34–35)'],
    listed: [
      'Brook, Bea, and Cy Cole. 2020. “Why ‘Order’ Fails.” *Ethics* 12 (3): 33–50. [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).',
    ],
  },
  'a region of a language': {
    locale: 'de-AT',
    clusters: [cite('two', { locator: page('34-35') })],
    cited: ['([Brook und Cole 2020](#two), S. 34–35)'],
  },
}
