import { dirname, resolve } from 'node:path'
import type { Baseline } from '../baseline/baseline.js'
import { formatBaseline } from '../baseline/format-baseline.js'
import { parseBaseline } from '../baseline/parse-baseline.js'
import type { CheckedFile, FileResult } from '../checking/checked-file.js'
import { describeError } from '../files/describe-error.js'
import { readTextFile } from '../files/read-text-file.js'
import { toShownPath } from '../files/to-shown-path.js'
import { writeWhole } from '../files/write-whole.js'
import { MisuseError } from '../program/misuse-error.js'

/** A baseline in use. */
export interface OpenBaseline {
  /** Leaves out the problems of a file that the baseline has. */
  apply: (result: FileResult) => { result: FileResult; known: number }
  /** Counts what the baseline has of the files seen and is no longer there. */
  countMended: () => number
  /** Writes the problems of the files seen; of other files, what was there stays. */
  save: () => Promise<void>
}

/** How a baseline is used. */
export interface OpenBaselineOptions {
  /** Whether it is written anew, so that all problems are known after it. */
  isUpdate: boolean
}

/**
 * Opens a baseline.
 *
 * @param path - Its file.
 * @param options - Whether it is written anew; only then it need not be there.
 * @returns The baseline.
 * @throws {MisuseError} If it cannot be read.
 */
export function openBaseline(path: string, { isUpdate }: OpenBaselineOptions): OpenBaseline {
  const file = resolve(path)
  const old = read(file, isUpdate).problems
  const seen = new Map<string, string[]>()
  let mended = 0
  return {
    apply(result) {
      if ('message' in result) return { result, known: 0 }
      const key = toShownPath(resolve(result.path), dirname(file))
      const fingerprints = result.problems.map(({ fingerprint }) => fingerprint)
      seen.set(key, fingerprints)
      const known = isUpdate ? new Set(fingerprints) : (old.get(key) ?? new Set())
      mended += [...known].filter((fingerprint) => !fingerprints.includes(fingerprint)).length
      return leaveOut(result, known)
    },
    countMended: () => mended,
    async save() {
      const kept = [...old].map(([key, fingerprints]) => [key, [...fingerprints]] as const)
      try {
        await writeWhole(file, formatBaseline(new Map([...kept, ...seen])))
      } catch (error) {
        throw new MisuseError(`${path}: ${describeError(error)} The baseline was not written.`)
      }
    },
  }
}

function read(file: string, isUpdate: boolean): Baseline {
  const { text, message } = readTextFile(file)
  if (text === undefined) {
    if (isUpdate) return { problems: new Map() }
    throw new MisuseError(`${file}: ${message} Make a baseline with --update-baseline.`)
  }
  const { baseline, message: fault } = parseBaseline(text)
  if (!baseline)
    throw new MisuseError(`${file}: ${fault} Make it anew: remove it, and use --update-baseline.`)
  return baseline
}

function leaveOut(result: CheckedFile, known: ReadonlySet<string>): { result: CheckedFile; known: number } {
  const problems = result.problems.filter(({ fingerprint }) => !known.has(fingerprint))
  return { result: { ...result, problems }, known: result.problems.length - problems.length }
}
