import type { SchemaError } from '#validators/collection'
import type { ContentPath, ContentProblem } from './content-problem.js'

/** What the patterns of the schemas ask for, in words. */
const patterns: Record<string, string> = {
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$':
    'an id of lower-case words joined by hyphens, such as "robinson-inequalities"',
  '^https?://': 'an address that begins with http:// or https://',
  '^[0-9a-f]{64}$': 'a SHA-256 of 64 hexadecimal digits',
  '^[1-9][0-9]*(:[1-9][0-9]*)?(-[1-9][0-9]*(:[1-9][0-9]*)?)?$': 'lines such as 12 or 12-34',
}

/** More of a value than this hides what is wrong with it. */
const SHOWN_LENGTH = 60

/**
 * Says in words what a value breaks in its JSON Schema.
 *
 * @param errors - What the compiled schema reports.
 * @param value - The value.
 * @returns The problems, in the order of the errors. Errors that only sum up others are left out.
 */
export function describeSchemaErrors(errors: readonly SchemaError[], value: unknown): ContentProblem[] {
  return errors.flatMap((error) => {
    const path = parseJsonPointer(error.instancePath)
    return describeSchemaError(error, path, getValue(value, path)) ?? []
  })
}

function describeSchemaError(
  { keyword, params }: SchemaError,
  path: ContentPath,
  found: unknown,
): ContentProblem | undefined {
  switch (keyword) {
    case 'required': {
      const field = String(params['missingProperty'])
      return { message: `The field "${field}" is missing. Add it.`, path }
    }
    case 'additionalProperties': {
      const field = String(params['additionalProperty'])
      return { message: `Unknown field "${field}". Remove it, or correct its name.`, path: [...path, field] }
    }
    case 'type':
      return { message: `Expected ${withArticle(String(params['type']))}, found ${nameType(found)}.`, path }
    case 'enum': {
      const expected = (params['allowedValues'] as unknown[]).map(String)
      return { message: `Expected one of: ${expected.join(', ')}; found ${show(found)}.`, path, expected }
    }
    case 'const': {
      const expected = String(params['allowedValue'])
      return {
        message: `Expected ${expected}, found ${show(found)}. Leave the field out where that is not so.`,
        path,
        expected: [expected],
      }
    }
    case 'discriminator':
      return describeDiscriminator(params, path)
    case 'pattern': {
      const pattern = String(params['pattern'])
      return {
        message: `Expected ${patterns[pattern] ?? `text that matches ${pattern}`}; found ${show(found)}.`,
        path,
      }
    }
    case 'minLength':
      return { message: 'Expected some text, found none.', path }
    case 'minItems':
      return {
        message: `Expected at least ${count(params['limit'])}, found ${count(lengthOf(found))}.`,
        path,
      }
    case 'maxItems':
      return { message: `Expected at most ${count(params['limit'])}, found ${count(lengthOf(found))}.`, path }
    case 'minimum':
      return {
        message: `Expected a number of at least ${String(params['limit'])}, found ${show(found)}.`,
        path,
      }
    case 'anyOf':
    case 'oneOf':
      return undefined
    default:
      return { message: `Does not fit the schema (${keyword}).`, path }
  }
}

/** The field that says which kind of entry it is has no value, or one that no kind has. */
function describeDiscriminator(
  { tag, tagValue }: Record<string, unknown>,
  path: ContentPath,
): ContentProblem {
  const field = String(tag)
  if (tagValue === undefined) return { message: `The field "${field}" is missing. Add it.`, path }
  return { message: `Unknown "${field}": ${show(tagValue)}. Correct it.`, path: [...path, field] }
}

function parseJsonPointer(pointer: string): ContentPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function getValue(value: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value)
}

function nameType(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : show(value)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}…`
}

function lengthOf(value: unknown): number {
  return (value as unknown[]).length
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function count(number: unknown): string {
  return number === 1 ? '1 item' : `${String(number)} items`
}
