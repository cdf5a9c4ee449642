import type { ReadSourceResult } from '@florilegium/sources'

/**
 * Stands for the reader of PDF files, which is larger than all else in the extension together. What the command line has
 * read from a PDF is kept on the machine, and found there before this is asked.
 *
 * @returns How the file can be used all the same.
 */
export function readPdfSource(): Promise<ReadSourceResult> {
  return Promise.resolve({
    message:
      'The extension cannot read a PDF itself. Run "npx florilegium check" once in this folder: what it reads is kept on this machine and used here. Or save the text as .txt or .docx.',
  })
}
