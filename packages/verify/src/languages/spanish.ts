import type { Language } from './language.js'

/**
 * Spanish. Negation words, modal verbs and conditional conjunctions as the *Nueva gramática de la lengua española* (RAE and
 * ASALE) lists them, in the forms that texts have.
 */
export const spanish: Language = {
  tag: 'es',
  negations: 'no nunca jamás nada nadie ninguno ninguna ningún ni sin tampoco apenas',
  conditions: 'si salvo excepto menos sino solo sólo solamente únicamente',
  modals: [
    'deber debo debe debemos deben debía debían deberá deberán',
    'debería deberían deberíamos',
    'poder puedo puede podemos pueden podía podían podrá podrán',
    'podría podrían podríamos',
    'haber hay habrá había',
    'querer quiero quiere queremos quieren',
  ],
  numbers:
    'cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas trescientos trescientas cuatrocientos quinientos quinientas seiscientos setecientos ochocientos novecientos mil miles millón millones medio media mitad tercio cuarto primer primero primera segundo segunda tercer tercero tercera quinto sexto séptimo octavo noveno décimo docena doble triple',
  contractions: {},
  negativePrefixes: 'in im i des dis anti',
  frequent:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos toda todos ni ha son ser tiene',
  emphasisNotes: 'énfasis cursiva cursivas subrayado resaltado',
}
