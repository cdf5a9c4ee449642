import type { Excerpt, Source, Verification } from '@florilegium/verify'

/** Finds excerpts whose range does not cut their text out of the quotation or the source, and places outside the source. */
export function findWrongRanges(
  quotation: string,
  result: Verification,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const errors: string[] = []
  const expectSlice = (name: string, text: string, excerpt: Excerpt | undefined): void => {
    if (!excerpt) return
    const { start, end } = excerpt.range
    if (text.slice(start, end) !== excerpt.text)
      errors.push(`${name} "${excerpt.text}" is not at ${start} to ${end}`)
  }
  const { place, places, differences, elisions, brackets, notes } = result
  const source = place && sources.get(place.source)?.text
  for (const { quoted, source: excerpt } of differences) {
    expectSlice('quoted', quotation, quoted)
    expectSlice('source', source ?? '', excerpt)
  }
  for (const { mark, source: excerpt } of [...elisions, ...brackets]) {
    expectSlice('mark', quotation, mark)
    expectSlice('source', source ?? '', excerpt)
  }
  for (const { type, excerpt } of notes) {
    expectSlice('note', type === 'context-qualified' ? (source ?? '') : quotation, excerpt)
  }
  for (const { source: id, range, ranges } of places) {
    const length = sources.get(id)?.text.length ?? 0
    const isInside = [range, ...ranges].every(({ start, end }) => 0 <= start && start < end && end <= length)
    if (!isInside) errors.push(`place ${range.start} to ${range.end} is not in ${id}`)
  }
  return errors
}
