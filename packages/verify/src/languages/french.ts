import type { Language } from './language.js'

/**
 * French. Negation words, the verbs of duty and ability, and conditional conjunctions as *Le Bon Usage* (Grevisse and
 * Goosse) lists them, in the forms that texts have.
 */
export const french: Language = {
  tag: 'fr',
  negations: 'ne n pas non jamais rien personne aucun aucune nul nulle sans ni guère point nullement',
  conditions: 'si sauf excepté hormis sinon seulement uniquement pourvu',
  modals: [
    'devoir dois doit devons devez doivent devait devaient devra devront',
    'devrait devraient devrais devrions devriez',
    'pouvoir peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront',
    'pourrait pourraient pourrais pourrions pourriez',
    'falloir faut fallait faudra',
    'faudrait',
    'vouloir veux veut voulons voulez veulent voulait voulaient',
  ],
  numbers:
    'zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards demi moitié tiers quart premier première deuxième second seconde troisième dizaine centaine',
  contractions: {},
  negativePrefixes: 'in im il ir dés més non',
  frequent:
    'de la le et les des en un une du que est dans qui pour par sur au aux il elle ne se plus pas avec sont ce cette ses son sa ou mais nous vous ils elles leur leurs on y à été être ont tout tous comme si sans même ces ni',
  emphasisNotes: 'souligné soulignons souligne soulignement italique italiques',
}
