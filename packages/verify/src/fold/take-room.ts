/** Rooms are cut out of one buffer, since to make one takes longer than to fill it; larger ones than this are made. */
const SHARED_BYTES = 1 << 18
const MOST_SHARED = 1 << 14
let shared = new ArrayBuffer(0)
let taken = 0

/** Bytes for numbers that are soon no longer needed. */
export interface Room {
  buffer: ArrayBuffer
  /** The first byte, at a multiple of four. */
  at: number
}

/**
 * Takes room for numbers. The other numbers in its buffer keep it in memory, so it is for those of one quotation.
 *
 * @param bytes - How many bytes.
 * @returns The room. What stands there is anything.
 */
export function takeRoom(bytes: number): Room {
  if (bytes > MOST_SHARED) return { buffer: new ArrayBuffer(bytes), at: 0 }
  if (taken + bytes > shared.byteLength) {
    shared = new ArrayBuffer(SHARED_BYTES)
    taken = 0
  }
  const at = taken
  // A view begins at a multiple of its elements' size.
  taken += (bytes + 3) & ~3
  return { buffer: shared, at }
}
