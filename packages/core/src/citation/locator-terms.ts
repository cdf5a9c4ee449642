import type { LocatorLabel } from './locator.js'

/** The terms of locators in English, German, French and Spanish, in lower case and without their periods. */
const terms: Record<LocatorLabel, string> = {
  appendix: 'appendix appendices app apps anhang annexe annexes apéndice apéndices',
  article: 'article articles art arts artikel artículo artículos',
  book: 'book books bk bks buch livre livres libro libros',
  chapter: 'chapter chapters chap chaps ch chs kapitel kap chapitre chapitres capítulo capítulos cap caps',
  column: 'column columns col cols spalte spalten sp colonne colonnes columna columnas',
  figure: 'figure figures fig figs abbildung abbildungen abb figura figuras',
  folio: 'folio folios fol fols blatt bl',
  line: 'line lines l ll zeile zeilen z ligne lignes línea líneas',
  note: 'note notes n nn anmerkung anmerkungen anm fußnote fn nota notas',
  page: 'page pages p pp seite seiten s página páginas pág págs',
  paragraph:
    'paragraph paragraphs para paras ¶ ¶¶ absatz abs randnummer rn paragraphe paragraphes par párrafo párrafos párr párrs',
  part: 'part parts pt pts teil teile partie parties parte partes',
  recommendation:
    'recommendation recommendations rec recs empfehlung empfehlungen empf recommandation recommandations recomendación recomendaciones',
  section: 'section sections sec secs sect § §§ abschnitt abschnitte abschn sección secciones secc seccs',
  table: 'table tables tabelle tabellen tab tableau tableaux tabl tabla tablas',
  verse: 'verse verses v vv vers verset versets verso versos',
  volume: 'volume volumes vol vols band bände bd bde volumen volúmenes',
}

/** Which label a term stands for. */
export const locatorTerms: ReadonlyMap<string, LocatorLabel> = new Map(
  (Object.keys(terms) as LocatorLabel[]).flatMap((label) =>
    terms[label].split(' ').map((term) => [term, label] as const),
  ),
)
