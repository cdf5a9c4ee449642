import type { ProseBlock } from '../blocks/prose-block.js'

/** The header of a column of speakers. */
const speakerHeader =
  /^(?:speaker|who|name|author|person|said by|by|source|attribution|sprecher(?:in)?|wer|redner(?:in)?|auteure?|qui|orateur|autor(?:a)?|quién|talare|vem|kto|kdo|谁|发言人|说话人|発言者)s?$/iu

/**
 * Finds the column of each table that names who speaks.
 *
 * @param blocks - The prose of the manuscript.
 * @returns The column, by where the table begins in the file.
 */
export function findSpeakerColumns(blocks: readonly ProseBlock[]): Map<number, number> {
  const columns = new Map<number, number>()
  for (const {
    nesting: { cell },
    text,
  } of blocks) {
    if (cell?.row === 0 && !columns.has(cell.table) && speakerHeader.test(text))
      columns.set(cell.table, cell.column)
  }
  return columns
}
