import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml'
import type { ContentFile, ContentFinding, ContentKind } from './content-file.js'

/** A file of records is some 100 kB. What is longer would hold up whoever types in it. */
const MAXIMUM_LENGTH = 1_000_000

/** Aliases may multiply a few lines into gigabytes. The files of a package have no use for more of them. */
const MAXIMUM_ALIASES = 100

/** The parser goes into what is nested by calling itself, until there is no room left. */
const TOO_DEEP = 'Nested too deep to be read. Take out levels.'

/**
 * Reads a YAML file of a content package, as far as it can be read.
 *
 * @param text - What stands in it.
 * @param options - Its address, and which of the files it is.
 * @returns Its nodes and value, and what keeps it from being YAML. It never throws.
 * @example
 * ```ts @import.meta.vitest
 * const file = parseContentFile('topics:\n  - id: "a', { uri: 'file:///topics.yaml', kind: 'topics' })
 * expect(file.findings.map(({ message }) => message)).toEqual(['Not valid YAML: Missing closing "quote.'])
 * ```
 */
export function parseContentFile(
  text: string,
  { uri, kind }: { uri: string; kind: ContentKind },
): ContentFile {
  const fail = (message: string): ContentFile => ({
    uri,
    kind,
    text,
    content: undefined,
    findings: [{ range: { start: 0, end: firstLineEnd(text) }, message, expected: [] }],
  })
  if (text.length > MAXIMUM_LENGTH) {
    return fail(
      `Too long to be checked here: ${text.length} characters, and the limit is ${MAXIMUM_LENGTH}. Divide the document.`,
    )
  }
  let yaml: Document
  try {
    // Its own search for repeated keys takes quadratic time.
    yaml = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
  } catch {
    return fail(TOO_DEEP)
  }
  const findings = yaml.errors.map(({ message, pos: [start, end] }) =>
    // An error at the end reaches beyond it.
    invalid(message, Math.min(start, text.length), Math.min(end, text.length)),
  )
  try {
    findings.push(...findRepeatedKeys(yaml))
    return { uri, kind, text, yaml, content: yaml.toJS({ maxAliasCount: MAXIMUM_ALIASES }), findings }
  } catch (error) {
    // An alias that leads nowhere is among the errors already.
    if (error instanceof ReferenceError) {
      const tooMany = error.message.startsWith('Excessive')
      if (tooMany) findings.push(invalid(`More than ${MAXIMUM_ALIASES} aliases`, 0, firstLineEnd(text)))
      return { uri, kind, text, yaml, content: undefined, findings }
    }
    return fail(TOO_DEEP)
  }
}

function findRepeatedKeys(yaml: Document): ContentFinding[] {
  const findings: ContentFinding[] = []
  visit(yaml, {
    Map(_, map) {
      if (!isMap(map)) return
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue
        if (keys.has(key.value)) {
          findings.push(invalid('Map keys must be unique', key.range[0], key.range[1]))
        } else keys.add(key.value)
      }
    },
  })
  return findings
}

function invalid(message: string, start: number, end: number): ContentFinding {
  return { range: { start, end }, message: `Not valid YAML: ${message}.`, expected: [] }
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n')
  return end < 0 ? text.length : end
}
