import type { Anchor, Collection, ContentRecord, SourceDocument } from '@florilegium/schema'

/**
 * Formats a collection as W3C Web Annotations: each record as the clean text of a passage of its source.
 *
 * @param collection - The collection.
 * @returns JSON-LD: an annotation collection of one page.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function formatAnnotations(collection: Collection): string {
  const items = collection.documents.flatMap((document) =>
    document.records.map((record) => toAnnotation(record, document)),
  )
  const annotations = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: `${collection.name} ${collection.version}`,
    total: items.length,
    first: { id: '#page-1', type: 'AnnotationPage', startIndex: 0, items },
  }
  return JSON.stringify(annotations, null, 1) + '\n'
}

function toAnnotation(record: ContentRecord, document: SourceDocument): object {
  const { bibliography } = document
  return {
    id: `#${document.id}/${record.id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    body: {
      type: 'TextualBody',
      value: record.text,
      format: 'text/plain',
      language: bibliography.language,
    },
    target: toTargets(record.anchor, document),
  }
}

/**
 * A divided text has a target for each piece. Positions count UTF-16 code units; the model counts code points, which is the
 * same but for a source with astral characters.
 */
function toTargets(anchor: Anchor, { source, bibliography }: SourceDocument): object | object[] {
  const target = { type: 'SpecificResource', source: toSource() }
  if (!anchor.ranges) {
    const { exact, prefix, suffix, start, end } = anchor
    const quote = { type: 'TextQuoteSelector', exact, prefix, suffix }
    return { ...target, selector: [quote, { type: 'TextPositionSelector', start, end }] }
  }
  let offset = 0
  return anchor.ranges.map(({ start, end }) => {
    const exact = anchor.exact.slice(offset, offset + end - start)
    offset += end - start + 1
    const quote = { type: 'TextQuoteSelector', exact }
    return { ...target, selector: [quote, { type: 'TextPositionSelector', start, end }] }
  })

  /** The text has no address, so it is named by its hash (RFC 6920). */
  function toSource(): object {
    const hash = Buffer.from(source.sha256, 'hex').toString('base64url')
    return {
      id: `ni:///sha-256;${hash}`,
      type: 'Text',
      format: 'text/plain',
      language: bibliography.language,
    }
  }
}
