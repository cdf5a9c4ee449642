/** Sentences with a quotation, and who speaks it; nothing where it is not told, or only guessed. */
export const findSpeakerCases: Record<string, { text: string; speaker: string | undefined }> = {
  'an office before the name, between commas': {
    text: 'Her opponent, attorney Ray Skelton, called it “a closure made of nothing but paper.”',
    speaker: 'Ray Skelton',
  },
  'an office in capitals before the name': {
    text: 'As the Minister for Islands, Calum Bain, said, “we go on with it together.”',
    speaker: 'Calum Bain',
  },
  'two verbs of one subject': {
    text: 'Ellen Tran flew over the area and promised “whatever help is needed here.”',
    speaker: 'Ellen Tran',
  },
  'a noun that is a verb elsewhere': {
    text: 'In a handwritten note someone had copied “all residents should remain calm.”',
    speaker: undefined,
  },
  'a subject with a preposition': {
    text: 'A colleague from a larger country disagreed: “People change and mandates do not.”',
    speaker: 'A colleague',
  },
  'a participle far from its subject': {
    text: 'Pratt, who tried, listed eleven meanings before concluding “it is a word for others.”',
    speaker: 'Pratt',
  },
  'the one in whose view it is': {
    text: 'For Ellery the steward answers “to all of those who come after.”',
    speaker: 'Ellery',
  },
  'a relative clause': {
    text: 'It follows the study, which says “nothing at all was ever found.”',
    speaker: 'the study',
  },
  'a pronoun in a sentence that names another': {
    text: 'Pressed by Glen Tull on the cost, she demurred: “I prefer a true number late.”',
    speaker: undefined,
  },
  'a pronoun after a place': {
    text: 'It was cold in New York. “We go on with it together,” he said.',
    speaker: undefined,
  },
  'a pronoun after a relative': {
    text: 'My grandmother distrusted umbrellas. “They make you think you are dry,” she said.',
    speaker: 'My grandmother',
  },
  'a thing that someone else is named in': {
    text: 'One of them came from Dahl. It said: “Neither does any columnist I know.”',
    speaker: undefined,
  },
  'a sign': {
    text: 'Gail Osei had a sign over her desk: “An estimate is a lie with a unit.”',
    speaker: undefined,
  },
  'a German verb at the end': {
    text: 'Hannah Brück hat es einmal „eine Schuld an die ganze Zukunft“ genannt.',
    speaker: 'Hannah Brück',
  },
  'a German source': {
    text: '„Die Netze verlieren mehr Wasser als früher“, heißt es in dem Bericht.',
    speaker: 'Bericht',
  },
  'a French office with its domain': {
    text: '« Nous n’avons plus le luxe d’attendre », a prévenu la ministre de la Mer, Solène Kermadec.',
    speaker: 'Solène Kermadec',
  },
  'a French clause inside the marks': {
    text: '« Un pont, explique Jean Morel, reste toujours un pont. »',
    speaker: 'Jean Morel',
  },
}
