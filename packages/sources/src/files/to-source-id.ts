/**
 * Makes the key by which a source is cited from the name of its file.
 *
 * @param path - The path of the file.
 * @returns Lower-case words joined by hyphens; accents fall, letters of other scripts stay.
 * @example
 * ```ts @import.meta.vitest
 * expect(toSourceId('papers/Annan 2001_We the Peoples (final).pdf')).toBe('annan-2001-we-the-peoples-final')
 * expect(toSourceId('Körber.Stiftung.docx')).toBe('korber-stiftung')
 * expect(toSourceId('---.txt')).toBe('source')
 * ```
 */
export function toSourceId(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const stem = name.includes('.', 1) ? name.slice(0, name.lastIndexOf('.')) : name
  const folded = stem.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase()
  return (
    folded
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'source'
  )
}
