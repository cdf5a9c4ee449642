import { readFile } from 'node:fs/promises'
import { manuscript } from './paths.js'

/** One word of a quotation, what a careless writer makes of it, and what we say about it. */
const slip = {
  word: 'invitation',
  instead: 'opportunity',
  message: 'Not what “Making it Matter” says: “opportunity” for “invitation”.',
}

/** The manuscript, and one that differs from it by a word of a quotation. */
export interface Manuscripts {
  good: string
  bad: string
  /** The line of the false quotation, from 1. */
  line: number
  /** What is said about it. */
  message: string
}

/**
 * Reads the manuscript that every tool builds.
 *
 * @returns It, and its false twin.
 */
export async function readManuscript(): Promise<Manuscripts> {
  const good = await readFile(manuscript, 'utf8')
  const [before, after, ...more] = good.split(slip.word)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Expected "${slip.word}" once in ${manuscript}.`)
  }
  const { message } = slip
  return { good, bad: before + slip.instead + after, line: before.split('\n').length, message }
}
