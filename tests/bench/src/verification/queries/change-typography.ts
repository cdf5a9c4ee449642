import type { Random } from '../../corpus/random.js'

/**
 * Sets the same words with other marks: straight for curly quotation marks or the other way, other dashes, other white
 * space. Something always changes if there is a space.
 *
 * @param text - The words.
 * @param random - The choice.
 * @returns The words as another program would set them.
 */
export function changeTypography(text: string, random: Random): string {
  const isCurly = /[“”‘’]/.test(text)
  const quotes = isCurly ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : toCurly(text)
  // Never between digits: there a dash of another length may mean another thing.
  const dashes = quotes.replace(/(?<!\d|-)(--|—|–)(?!\d|-)/g, (dash) => (dash === '—' ? '--' : '—'))
  const spaces = [...dashes.matchAll(/\s+/g)]
  const chosen = random.pick(spaces)
  return dashes.replace(/\s+/g, (space, offset: number) => {
    const isChosen = offset === chosen.index || random.fraction() < 0.1
    return isChosen ? (space === ' ' ? random.pick(['\n', '\u00A0', '  ', '\r\n']) : ' ') : space
  })
}

function toCurly(text: string): string {
  return text
    .replace(/(^|[\s(—-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(—“-])'/g, '$1‘')
    .replaceAll("'", '’')
}
