import type { CheckedCitation, CheckedDirective, Citation, Directive, Range } from '@florilegium/core'

/** A place where a manuscript names a record, a document or a work. */
export interface NamedPlace {
  kind: 'id' | 'key' | 'document'
  /** The name: of an id and of a key without `#` and `@`. */
  name: string
  /** Where the name stands. */
  range: Range
}

/** What of a manuscript names something. */
export interface NamingParts {
  directives: readonly (Directive | CheckedDirective)[]
  citations: readonly (Citation | CheckedCitation)[]
}

/**
 * Lists the places where a manuscript names something.
 *
 * @param parts - Its directives and citations.
 * @param text - The manuscript.
 * @returns The places, in the order of the file.
 */
export function listNames({ directives, citations }: NamingParts, text: string): NamedPlace[] {
  const ofDirectives = directives.flatMap(({ id, filters }): NamedPlace[] => [
    ...(id ? [{ kind: 'id' as const, name: id.value, range: narrow(id.range, id.value, text) }] : []),
    ...filters.flatMap(({ name, value, range }) =>
      name === 'document'
        ? { kind: 'document' as const, name: value, range: narrow(range, value, text) }
        : [],
    ),
  ])
  const ofCitations = citations.map(({ key, keyRange }): NamedPlace => ({
    kind: 'key',
    name: key,
    range: narrow(keyRange, key, text),
  }))
  return [...ofDirectives, ...ofCitations].sort((one, other) => one.range.start - other.range.start)
}

/** Without `#`, `@`, braces and quotation marks. */
function narrow({ start, end }: Range, name: string, text: string): Range {
  const at = text.slice(start, end).indexOf(name)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length }
}
