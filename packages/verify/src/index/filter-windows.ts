import { scanWindows } from '../fold/scan-windows.js'
import { bucketOf, createWindows, grow, WINDOW, type CollectWindows } from './segment.js'

/** Bits for each window that is kept; so of the others about one in as many passes. */
const BITS_PER_WINDOW = 64

/**
 * Makes a collector that keeps only some windows, for sources that are looked at once.
 *
 * @param hashes - The hashes of the windows to keep.
 * @returns The collector. It also keeps a few others.
 */
export function filterWindows(hashes: readonly number[]): CollectWindows {
  const size = Math.min(28, Math.max(10, 32 - Math.clz32(hashes.length * BITS_PER_WINDOW)))
  const shift = 32 - size
  const bits = new Uint8Array(1 << (size - 3))
  for (const hash of hashes) {
    const bit = bucketOf(hash, shift)
    bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
  }
  return (texts, bases) => {
    const windows = createWindows(1024)
    for (const [index, { text }] of texts.entries()) {
      const base = bases[index] as number
      scanWindows(text, 0, text.length, WINDOW, (found, { starts }, count) => {
        if (windows.count + count > windows.hashes.length) grow(windows, count)
        for (let at = 0; at < count; at++) {
          const bit = bucketOf(found[at] as number, shift)
          if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue
          windows.hashes[windows.count] = found[at] as number
          windows.starts[windows.count++] = base + (starts[at] as number)
        }
      })
    }
    return windows
  }
}
