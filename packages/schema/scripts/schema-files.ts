/** The published schemas, and the type each is made from. */
export const schemaNames = {
  collection: 'Collection',
  'document-file': 'DocumentFile',
  'quotes-file': 'QuotesFile',
  'passages-file': 'PassagesFile',
  'recommendations-file': 'RecommendationsFile',
  'provisions-file': 'ProvisionsFile',
  'retired-file': 'RetiredFile',
  'topics-file': 'TopicsFile',
} as const

export type SchemaName = keyof typeof schemaNames

export function schemaPath(name: SchemaName): URL {
  return new URL(`../schemas/${name}.schema.json`, import.meta.url)
}
