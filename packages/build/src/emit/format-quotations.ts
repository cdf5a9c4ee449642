import type { Collection, ContentRecord, CslItem, CslName, SourceDocument } from '@florilegium/schema'

/** What schema.org calls the kinds of work. */
const workTypes: Partial<Record<CslItem['type'], string>> = {
  report: 'Report',
  'article-magazine': 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  webpage: 'WebPage',
  legislation: 'Legislation',
}

/**
 * Formats a collection as schema.org data: its works, and a quotation for each record.
 *
 * @param collection - The collection.
 * @returns JSON-LD with a graph.
 */
export function formatQuotations(collection: Collection): string {
  const topics = new Map(collection.topics?.map(({ id, title }) => [id, title]))
  const graph = collection.documents.flatMap((document) => [
    toWork(document),
    ...document.records.map((record) => toQuotation(record, document, topics)),
  ])
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1) + '\n'
}

function toWork({ id, bibliography, license }: SourceDocument): object {
  const { type, title, author, issued, publisher, language, URL } = bibliography
  const container = bibliography['container-title']
  return {
    '@type': workTypes[type] ?? 'CreativeWork',
    '@id': `#${id}`,
    name: title,
    author: author.map(toAgent),
    datePublished: toIsoDate(issued['date-parts'][0] ?? []),
    inLanguage: language,
    ...(container !== undefined && { isPartOf: { '@type': 'Periodical', name: container } }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(URL !== undefined && { url: URL }),
    ...(license !== undefined && { license }),
  }
}

function toQuotation(
  record: ContentRecord,
  document: SourceDocument,
  topics: ReadonlyMap<string, string>,
): object {
  const speaker =
    record.type === 'quote' ? document.people.find(({ id }) => id === record.speaker)?.name : undefined
  const about = record.topics.map((topic) => topics.get(topic) ?? topic)
  return {
    '@type': 'Quotation',
    '@id': `#${document.id}/${record.id}`,
    text: record.text,
    inLanguage: document.bibliography.language,
    isPartOf: { '@id': `#${document.id}` },
    ...(speaker !== undefined && { spokenByCharacter: { name: speaker } }),
    ...(record.type === 'recommendation' && { genre: 'recommendation' }),
    ...(record.type === 'provision' && { name: record.label }),
    ...(about.length > 0 && { keywords: about }),
  }
}

function toAgent(name: CslName): object {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal }
  return { '@type': 'Person', givenName: name.given, familyName: name.family }
}

function toIsoDate(parts: number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
