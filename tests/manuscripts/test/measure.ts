import { readManuscript, type Quotation } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import type { ExpectedQuotation, Manuscript } from './read-corpus.js'

/** How well a manuscript is read. */
export interface Measure {
  /** Quotations to be checked: how many there are, and how many of them the reader finds, word for word. */
  expected: number
  found: number
  /** What the reader would check, and how much of it is nothing to check. */
  checked: number
  falseAlarms: number
  /** Of those found, how many have the right speaker and citation, or rightly none. */
  attributed: number
  /** Of those found, how many have a speaker or citation that is not theirs. The rest lack one that they have. */
  wronglyAttributed: number
  /** Everything in marks or block quotes, and how much of it is of the right kind. */
  listed: number
  rightKind: number
  /** What went wrong, in words. */
  faults: string[]
}

/** Compares what the reader makes of a manuscript with what a person found in it. */
export function measure({ name, text, isMdx, quotations, never }: Manuscript): Measure {
  const blocks = toProseBlocks(parseManuscript(text, { syntax: isMdx ? 'mdx' : 'markdown' }))
  const read = readManuscript(blocks)
  const faults: string[] = []
  const left = [...read.quotations]
  const take = (wanted: ExpectedQuotation): Quotation | undefined => {
    const index = left.findIndex((one) => one.text === wanted.quotation && one.check === wanted.check)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const result: Measure = {
    expected: 0,
    found: 0,
    checked: 0,
    falseAlarms: 0,
    attributed: 0,
    wronglyAttributed: 0,
    listed: 0,
    rightKind: 0,
    faults,
  }
  for (const wanted of quotations) {
    const one = take(wanted)
    result.listed++
    if (one?.kind === wanted.kind) result.rightKind++
    else if (one) fault('kind', `${wanted.kind}, read as ${one.kind}: ${wanted.quotation}`)
    else if (!wanted.check) fault('kind', `not read as ${wanted.kind}: ${wanted.quotation}`)
    if (!wanted.check) continue
    result.expected++
    if (!one) {
      fault('missed', wanted.quotation)
      continue
    }
    result.found++
    const key = one.citation === undefined ? undefined : read.citations[one.citation]?.key
    const isRight = isSpeaker(one.speaker, wanted.speaker) && key === wanted.citation
    const isWrong =
      (one.speaker !== undefined && !isSpeaker(one.speaker, wanted.speaker)) ||
      (key !== undefined && key !== wanted.citation)
    if (isRight) result.attributed++
    else {
      if (isWrong) result.wronglyAttributed++
      fault(
        isWrong ? 'wrong attribution' : 'no attribution',
        `${one.speaker ?? 'nobody'} [${key ?? ''}], not ${wanted.speaker ?? 'nobody'} [${wanted.citation ?? ''}]: ${wanted.quotation}`,
      )
    }
  }
  result.checked = read.quotations.filter(({ check }) => check).length
  const alarms = left.filter(({ check, text: words }) => check || never.some((part) => words.includes(part)))
  for (const { text: words } of alarms) fault('false alarm', words)
  result.falseAlarms = alarms.length
  return result

  function fault(what: string, words: string): void {
    faults.push(`${name}: ${what}: ${words.replaceAll('\n', ' ').slice(0, 160)}`)
  }
}

/** A speaker is right if the expected words are among those found, which may hold a title or an office more. */
function isSpeaker(found: string | undefined, expected: string | undefined): boolean {
  if (found === undefined || expected === undefined) return found === expected
  const normal = (name: string): string => ` ${name.replace(/\s+/g, ' ').trim()} `
  const extra = normal(found).length - normal(expected).length
  return found === expected || (normal(found).includes(normal(expected)) && extra <= 40)
}
