import {
  APOSTROPHE,
  COMPLEX,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  MARK,
  SEPARATOR,
  SUPERSCRIPT,
  UNKNOWN,
  UNSPACED,
  classes,
  classOf,
  foldCluster,
  folds,
} from './characters.js'
import { takeRoom } from './take-room.js'

/** An ideograph says about as much as three letters, and counts as them. */
export const IDEOGRAPH_WEIGHT = 3

/** No letter of any script has more marks; a longer row of them is taken in parts. */
const LONGEST_CLUSTER = 32

/** The most letters that a character with its marks is compared by; the longest ligature there is has 18. */
const LONGEST_FOLDED = 40

/** The most letters that one step of the scanner adds. */
const LONGEST_STEP = IDEOGRAPH_WEIGHT * LONGEST_FOLDED

/** Letters and words of a stretch of text. */
export interface Letters {
  /** The letters and digits, folded, in order. */
  codes: Uint16Array
  /** For each letter, the offset after it in the text. */
  ends: Uint32Array
  letterCount: number
  /** For each word, the index of its first letter. */
  firsts: Uint32Array
  /** For each word, the offset of its first code unit in the text. */
  starts: Uint32Array
  wordCount: number
  /** Whether the text ends, or the room ended, inside a word. */
  isOpen: boolean
}

/**
 * Makes room for letters.
 *
 * @param length - Length of the text in UTF-16 code units.
 * @returns Room that {@link scanLetters} fills from texts of that length, if need be in several goes.
 */
export function createLetters(length: number): Letters {
  const room = length + LONGEST_STEP
  const { buffer, at } = takeRoom(14 * room)
  return {
    ends: new Uint32Array(buffer, at, room),
    firsts: new Uint32Array(buffer, at + 4 * room, room),
    starts: new Uint32Array(buffer, at + 8 * room, room),
    codes: new Uint16Array(buffer, at + 12 * room, room),
    letterCount: 0,
    wordCount: 0,
    isOpen: false,
  }
}

/**
 * Reads a text letter by letter, folded. What does not change the words is passed over: spaces and line ends, case,
 * compatibility forms, soft hyphens, apostrophes inside words.
 *
 * @param text - The text.
 * @param from - Offset to begin at.
 * @param to - Offset to end before.
 * @param letters - Receives the letters and words in the place of those it had.
 * @param continues - Whether the text begins inside a word.
 * @returns The offset up to which there was room.
 */
export function scanLetters(
  text: string,
  from: number,
  to: number,
  letters: Letters,
  continues = false,
): number {
  const { codes, ends, firsts, starts } = letters
  const room = codes.length - LONGEST_STEP
  let stop = Math.min(to, from + room) | 0
  let inWord = continues ? 1 : 0
  let letterCount = 0
  let wordCount = 0
  let index = from | 0
  while (index < stop) {
    const unit = text.charCodeAt(index)
    const found = classes[unit] as number
    if (found <= LETTER) {
      // Without a branch: what is no letter is written over by what follows.
      codes[letterCount] = folds[unit] as number
      ends[letterCount] = index + 1
      firsts[wordCount] = letterCount
      starts[wordCount] = index
      wordCount += found & ~inWord
      letterCount += found
      inWord = found
      index++
    } else if (found === APOSTROPHE || found === SEPARATOR) {
      inWord &= joins(text, index, to, found)
      index++
    } else if (found === IGNORED) {
      index++
    } else if (found === UNKNOWN) {
      // It is looked at again, as what it turns out to be.
      classOf(unit)
    } else {
      letters.letterCount = letterCount
      letters.wordCount = wordCount
      letters.isOpen = inWord === 1
      index = scanSpecial(text, index, to, letters) | 0
      inWord = letters.isOpen ? 1 : 0
      letterCount = letters.letterCount
      wordCount = letters.wordCount
      // What has more letters than code units leaves less room.
      stop = Math.min(to, index + Math.max(0, room - letterCount)) | 0
    }
  }
  letters.letterCount = letterCount
  letters.wordCount = wordCount
  letters.isOpen = inWord === 1
  return index
}

/**
 * Reads what needs more than a look at one code unit.
 *
 * @returns The offset to go on at.
 */
function scanSpecial(text: string, from: number, to: number, letters: Letters): number {
  const { codes, ends, firsts, starts } = letters
  const found = classOf(text.charCodeAt(from))
  let { letterCount, wordCount } = letters
  let start = from
  let open = found < IDEOGRAPH && letters.isOpen
  if (found === MARK && open && letterCount > 0 && ends[letterCount - 1] === from) {
    // The letter before it is read again, with its marks.
    letterCount--
    start--
    if (wordCount > 0 && firsts[wordCount - 1] === letterCount) {
      wordCount--
      open = false
    }
  }
  const end = found === SUPERSCRIPT ? start + 1 : clusterEnd(text, start, to)
  const folded = foldCluster(text.slice(start, end)).slice(0, LONGEST_FOLDED)
  const weight = found === IDEOGRAPH ? IDEOGRAPH_WEIGHT : 1
  if (folded !== '' && !open) {
    firsts[wordCount] = letterCount
    starts[wordCount++] = start
  }
  for (let at = 0; at < folded.length * weight; at++) {
    codes[letterCount] = folded.charCodeAt(Math.floor(at / weight))
    ends[letterCount++] = end
  }
  letters.letterCount = letterCount
  letters.wordCount = wordCount
  letters.isOpen = folded !== '' && (found < IDEOGRAPH || found === UNSPACED)
  return end
}

/**
 * Says whether no word goes over an offset of a text. Where a letter is hard to read, the answer is no.
 *
 * @param text - The text.
 * @param offset - The offset. A letter stands on at least one side of it.
 * @returns Whether one word ends before it, or another begins at it.
 */
export function isBreak(text: string, offset: number): boolean {
  const isGap = (at: number): boolean => {
    const found = classOf(text.charCodeAt(at))
    const isJoint = found === APOSTROPHE || found === SEPARATOR
    // Before and after the text there is no class.
    return isJoint ? joins(text, at, text.length, found) === 0 : !found
  }
  const isQuoted = classOf(text.charCodeAt(offset - 1)) === APOSTROPHE && isBreak(text, offset - 1)
  return isGap(offset - 1) || isGap(offset) || isQuoted
}

/** Whether an apostrophe, full stop or comma stands inside a word or number. */
function joins(text: string, index: number, to: number, found: number): number {
  if (index + 1 >= to) return 0
  const next = text.charCodeAt(index + 1)
  const after = classOf(next)
  // The digits 0 to 9 have the code units 48 to 57.
  return (
    found === SEPARATOR
      ? (next ^ 48) < 10 && (text.charCodeAt(index - 1) ^ 48) < 10
      : after === LETTER || after === COMPLEX
  )
    ? 1
    : 0
}

/** Finds the end of a character with its marks, or of a row of Hangul letters. */
function clusterEnd(text: string, start: number, to: number): number {
  const limit = Math.min(to, start + LONGEST_CLUSTER)
  const isPair = (text.codePointAt(start) as number) > 0xffff
  const isJamo = !isPair && classOf(text.charCodeAt(start)) === COMPLEX
  let end = Math.min(to, start + (isPair ? 2 : 1))
  while (end < limit) {
    const unit = text.charCodeAt(end)
    const found = classOf(unit)
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    if (found !== MARK && !(isJamo && found === COMPLEX && !isSurrogate)) break
    end++
  }
  return end
}
