import type { Language } from './language.js'

/**
 * German. Modal verbs, negation words and conditional conjunctions are the closed classes that *Duden: Die Grammatik*
 * lists, in the forms that texts have.
 */
export const german: Language = {
  tag: 'de',
  negations:
    'nicht nichts nie niemals niemand niemanden niemandem niemandes nirgends nirgendwo kein keine keinen keinem keiner keines keinerlei ohne weder noch kaum',
  conditions: 'wenn falls sofern soweit solange außer ausgenommen nur lediglich sonst andernfalls',
  modals: [
    'müssen muss muß musst müsst musste mussten müsste müssten',
    'sollen soll sollst sollt sollte sollten',
    'dürfen darf darfst dürft durfte durften dürfte dürften',
    'können kann kannst könnt konnte konnten',
    'könnte könnten könntest könntet',
    'wollen will willst wollt wollte wollten',
    'mögen mag magst mögt mochte mochten möchte möchten',
    'werden wird wirst werdet',
    'würde würden würdest würdet',
  ],
  numbers:
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden billion billionen halb hälfte drittel viertel dutzend erste erster ersten zweite zweiter zweiten dritte dritter dritten',
  numberParts:
    'ein eins eine zwei drei vier fünf sechs sechzehn siebzehn sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend und erlei fach mal drittel dritteln viertel vierteln fünftel fünfteln zehntel zehnteln te ten ter tes ste sten ster stes jährig jährige jährigen',
  contractions: {},
  negativePrefixes: 'un in im ir il miss nicht',
  frequent:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer einen eines als auch es an werden wird aus er hat dass sie nach wir ihr sind bei um am wie über so oder zum zur haben nur noch vor durch man sein war aber alle wenn ihre keine',
  emphasisNotes: 'hervorhebung hervorhebungen herv hervorh kursiv',
}
