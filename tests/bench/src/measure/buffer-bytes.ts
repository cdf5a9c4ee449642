/**
 * Adds up the array buffers that can be reached from a value: what its typed arrays take.
 *
 * @param value - Any value.
 * @returns The bytes.
 */
export function bufferBytes(value: unknown): number {
  const seen = new Set<unknown>()
  const waiting = [value]
  let bytes = 0
  while (waiting.length > 0) {
    const item = waiting.pop()
    if (typeof item !== 'object' || item === null || seen.has(item)) continue
    seen.add(item)
    if (ArrayBuffer.isView(item)) waiting.push(item.buffer)
    else if (item instanceof ArrayBuffer || item instanceof SharedArrayBuffer) bytes += item.byteLength
    else if (item instanceof Map) waiting.push(...item.keys(), ...item.values())
    else for (const part of item instanceof Set ? item : Object.values(item)) waiting.push(part)
  }
  return bytes
}
