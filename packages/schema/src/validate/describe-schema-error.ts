import type { SchemaError } from '#validators/collection'
import type { ContentPath, ContentProblem } from './content-problem.js'

/**
 * Says in words what a value breaks in its JSON Schema.
 *
 * @param error - What the compiled schema reports.
 * @returns The problem, or nothing for an error that only sums up others.
 */
export function describeSchemaError(error: SchemaError): ContentProblem | undefined {
  const path = parseJsonPointer(error.instancePath)
  const { params } = error
  switch (error.keyword) {
    case 'required': {
      const field = String(params['missingProperty'])
      return { message: `The field "${field}" is missing. Add it.`, path }
    }
    case 'additionalProperties': {
      const field = String(params['additionalProperty'])
      return { message: `Unknown field "${field}". Remove it, or correct its name.`, path: [...path, field] }
    }
    case 'type':
      return { message: `Expected ${withArticle(String(params['type']))}.`, path }
    case 'enum': {
      const expected = (params['allowedValues'] as unknown[]).map(String)
      return { message: `Expected one of: ${expected.join(', ')}.`, path, expected }
    }
    case 'const': {
      const expected = String(params['allowedValue'])
      return {
        message: `Expected ${expected}. Leave the field out where that is not so.`,
        path,
        expected: [expected],
      }
    }
    case 'discriminator':
      return { message: `Unknown "${String(params['tag'])}": ${JSON.stringify(params['tagValue'])}.`, path }
    case 'pattern':
      return { message: `Expected text that matches ${String(params['pattern'])}.`, path }
    case 'minLength':
      return { message: 'Expected some text, found none.', path }
    case 'minItems':
      return { message: `Expected at least ${String(params['limit'])} ${items(params['limit'])}.`, path }
    case 'maxItems':
      return { message: `Expected at most ${String(params['limit'])} ${items(params['limit'])}.`, path }
    case 'minimum':
      return { message: `Expected a number of at least ${String(params['limit'])}.`, path }
    case 'anyOf':
    case 'oneOf':
      return undefined
    default:
      return { message: `Does not fit the schema (${error.keyword}).`, path }
  }
}

function parseJsonPointer(pointer: string): ContentPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function items(limit: unknown): string {
  return limit === 1 ? 'item' : 'items'
}
