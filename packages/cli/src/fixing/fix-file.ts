import { readFile } from 'node:fs/promises'
import type { CheckFileOptions, FileToCheck } from '../checking/check-file.js'
import { checkFile } from '../checking/check-file.js'
import type { FileResult } from '../checking/checked-file.js'
import { decodeText } from '../files/decode-text.js'
import { describeError } from '../files/describe-error.js'
import { readTextFile } from '../files/read-text-file.js'
import { writeWhole } from '../files/write-whole.js'
import { applyMends, type Mend } from './apply-mends.js'

/** What came of a file that was to be mended. */
export interface FixFileResult {
  /** What there is to say of the file as it is now. */
  result: FileResult
  /** What was mended; nothing where nothing was written. */
  mends: Mend[]
  /** Why nothing was written although something could be mended. */
  message?: string
}

/** A mend can make another one possible, at most so many times. */
const ROUNDS = 5

/**
 * Mends a file: writes everything that may be mended without asking, or nothing.
 *
 * @param input - The file.
 * @param options - What it is checked against.
 * @returns What came of it. It does not reject because of the file.
 */
export async function fixFile(input: FileToCheck, options: CheckFileOptions): Promise<FixFileResult> {
  const { path, file } = input
  const read = readTextFile(file)
  if (read.text === undefined) return { result: { path, message: read.message }, mends: [] }
  const before = await checkFile({ ...input, text: read.text }, options)
  let { text } = read
  let after = before
  const mends: Mend[] = []
  for (let round = 0; round < ROUNDS && 'problems' in after; round++) {
    const mended = applyMends(text, after.problems)
    if (mended.mends.length === 0) break
    text = mended.text
    mends.push(...mended.mends)
    after = await checkFile({ ...input, text }, options)
  }
  if (mends.length === 0) return { result: before, mends }
  if (!isBetter(before, after)) {
    return { result: before, mends: [], message: 'Its mends would make other problems. Nothing was written.' }
  }
  try {
    const now = decodeText(await readFile(file)).text
    if (now !== read.text) {
      return {
        result: before,
        mends: [],
        message: 'It has changed since it was checked. Nothing was written.',
      }
    }
    await writeWhole(file, text)
  } catch (error) {
    return { result: before, mends: [], message: `${describeError(error)} Nothing was written.` }
  }
  return { result: after, mends }
}

/** Whether fewer of each sort of problem are left, or as many, and fewer in all. */
function isBetter(before: FileResult, after: FileResult): boolean {
  if (!('problems' in before) || !('problems' in after)) return false
  const count = ({ problems }: { problems: readonly { severity: string }[] }, severity: string): number =>
    problems.filter((problem) => problem.severity === severity).length
  return (
    after.problems.length <= before.problems.length &&
    count(after, 'error') <= count(before, 'error') &&
    !after.problems.some(({ isMendable }) => isMendable)
  )
}
