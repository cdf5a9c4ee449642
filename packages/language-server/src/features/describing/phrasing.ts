import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast'

/**
 * Makes a text node: one line, whatever stands in it.
 *
 * @param value - The words.
 * @returns The node.
 */
export function text(value: string): Text {
  return { type: 'text', value: value.replace(/\s+/g, ' ') }
}

/**
 * Makes words bold.
 *
 * @param value - The words.
 * @returns The node.
 */
export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] }
}

/**
 * Sets the title of a work.
 *
 * @param title - The title.
 * @returns The node.
 */
export function work(title: string): Emphasis {
  return { type: 'emphasis', children: [text(title)] }
}

/**
 * Puts something between phrases.
 *
 * @param phrases - The phrases. Empty ones are left out.
 * @param separator - What stands between two.
 * @returns One phrase.
 */
export function join(phrases: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return phrases
    .filter(({ length }) => length > 0)
    .flatMap((phrase, index) => (index === 0 ? phrase : [text(separator), ...phrase]))
}
