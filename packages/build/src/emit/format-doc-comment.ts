import type { ContentRecord, SourceDocument } from '@florilegium/schema'

/**
 * Formats a doc comment with the text of a record, so that an editor shows it.
 *
 * @param record - The record.
 * @param document - The document it stands in.
 * @param indent - What stands before each line.
 * @returns The comment, with its line end.
 */
export function formatDocComment(record: ContentRecord, document: SourceDocument, indent: string): string {
  const lines = describe(record, document).map((line) => `${indent} * ${escapeComment(line)}`.trimEnd())
  return `${indent}/**\n${lines.join('\n')}\n${indent} */\n`
}

function describe(record: ContentRecord, document: SourceDocument): string[] {
  switch (record.type) {
    case 'quote': {
      const speaker = document.people.find(({ id }) => id === record.speaker)?.name ?? record.speaker
      return [`“${record.text}”`, '', `— ${speaker}`]
    }
    case 'recommendation': {
      const heading = [record.number === undefined ? '' : `${record.number}. `, record.title ?? ''].join('')
      return heading === '' ? [record.text] : [`**${heading}**`, '', record.text]
    }
    case 'provision':
      return [`**${record.label}**`, '', record.text]
    case 'passage':
      return [`“${record.text}”`]
  }
}

/**
 * Makes a text safe within a comment.
 *
 * @param text - The text.
 * @returns The same, without the end of a comment and without anything that reads as a tag.
 */
export function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll('@', '\\@')
}
