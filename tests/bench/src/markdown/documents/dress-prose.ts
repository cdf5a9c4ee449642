import type { Random } from '../../corpus/random.js'

/** Lists, code and the like stand between so many paragraphs, by and large. */
const OTHER_BLOCKS = 0.3

/**
 * Sets plain prose as the Markdown of a technical text: some paragraphs become lists, block quotes, code or tables, and words of the
 * others get emphasis, code and links. None of it is syntax of ours.
 *
 * @param text - Paragraphs and headings, parted by empty lines.
 * @param random - The choice.
 * @returns The Markdown.
 */
export function dressProse(text: string, random: Random): string {
  return text
    .split(/\n{2,}/)
    .map((block) => (block.startsWith('#') ? block : dressBlock(block.trim(), random)))
    .join('\n\n')
}

function dressBlock(paragraph: string, random: Random): string {
  const sentences = paragraph.replaceAll('\n', ' ').split(/(?<=[.!?]) (?=\p{Lu})/u)
  if (random.fraction() > OTHER_BLOCKS || sentences.length < 3) return dressWords(paragraph, random)
  switch (random.below(5)) {
    case 0:
      return sentences.map((sentence) => `- ${dressWords(sentence, random)}`).join('\n')
    case 1:
      return sentences.map((sentence, index) => `${index + 1}. ${dressWords(sentence, random)}`).join('\n')
    case 2:
      return sentences.map((sentence) => `> ${sentence}`).join('\n')
    case 3:
      return [
        '```rust',
        ...sentences.map((sentence) => `let text = ${JSON.stringify(sentence)};`),
        '```',
      ].join('\n')
    default:
      return ['| word | sentence |', '| --- | --- |', ...sentences.map(toRow)].join('\n')
  }
}

function toRow(sentence: string): string {
  return `| ${sentence.split(' ', 1)[0]} | ${sentence} |`
}

function dressWords(text: string, random: Random): string {
  return text.replace(/\b[a-z]{4,}\b/g, (word) => {
    const choice = random.fraction()
    if (choice < 0.01) return `*${word}*`
    if (choice < 0.02) return `\`${word}\``
    if (choice < 0.03) return `[${word}](https://example.org/${word})`
    return choice < 0.034 ? `**${word}**` : word
  })
}
