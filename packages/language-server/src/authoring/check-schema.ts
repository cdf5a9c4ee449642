import { validateContentFile, type ContentPath } from '@florilegium/schema'
import { addFinding } from './add-finding.js'
import type { ContentFile, ContentFinding } from './content-file.js'
import { findRange } from './find-range.js'
import { findSchema } from './find-schema.js'

/**
 * Checks a content file on its own: that it is YAML, and fits its JSON Schema.
 *
 * @param file - The file.
 * @returns The problems, no more than {@link addFinding} takes. As in the build, the schema is not asked of what is no YAML.
 */
export function checkSchema(file: ContentFile): ContentFinding[] {
  const findings: ContentFinding[] = []
  for (const finding of file.findings) addFinding(findings, () => finding)
  if (findings.length > 0 || !file.yaml) return findings
  for (const { path, message, expected = [] } of validateContentFile(file.kind, file.content)) {
    addFinding(findings, () => {
      const isUnknownField = path.length > 0 && findSchema(file, path).length === 0
      // What stands on the name of a field does not take its value's place.
      const isThere = !isUnknownField && isText(file, path)
      return {
        range: findRange(file, path, { key: isUnknownField }),
        message,
        expected: isThere ? expected : [],
      }
    })
  }
  return findings
}

function isText({ content }: ContentFile, path: ContentPath): boolean {
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    content,
  )
  return value !== '' && ['string', 'number', 'boolean'].includes(typeof value)
}
