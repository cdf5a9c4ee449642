import { createIndex } from '@florilegium/verify'
import type { WrittenDocument } from '../read/read-content.js'
import type { FileProblem } from '../read/yaml-file.js'
import type { PreparedSource } from '../source/prepare-source.js'
import { toLetters } from './letters.js'
import { digestRecord, type ProofFile, type RecordProof } from './proof-file.js'
import { listProvableTexts, proveRecordText, type ProofContext } from './prove-record.js'

/** What {@link proveDocument} returns: the proofs, or what could not be proved. */
export interface ProveDocumentResult {
  proof: ProofFile
  problems: FileProblem[]
}

/**
 * Proves every record of a document against its source.
 *
 * @param document - The document as its author writes it.
 * @param source - Its source.
 * @returns The proofs of the records that stand in the source, and a problem for each one that does not.
 */
export function proveDocument(document: WrittenDocument, source: PreparedSource): ProveDocumentResult {
  const proof: ProofFile = { source: document.source.sha256, records: [] }
  const problems = proveNames(document, source)
  const { extracted = false } = document.source
  const context = { source, index: createSourceIndex(document, source), extracted }
  for (const [index, record] of document.records.entries()) {
    const found: Partial<RecordProof> = {}
    for (const { field, text } of listProvableTexts(record)) {
      const { anchor, difference } = proveRecordText(text, record.section, context)
      if (anchor) found[field === 'title' ? 'titleAnchor' : 'anchor'] = anchor
      else
        problems.push({
          ...document.locate(['records', index, field]),
          message: `"${record.id}": ${difference}`,
        })
    }
    if (record.type === 'recommendation') {
      for (const [place, name] of record.addressees.entries()) {
        if (standsIn(name, record.section, source)) continue
        const message = `"${record.id}": the section "${record.section}" does not name "${name}". Name an addressee as it does.`
        problems.push({ ...document.locate(['records', index, 'addressees', place]), message })
      }
    }
    const { anchor, titleAnchor } = found
    if (!anchor) continue
    const { id, section } = record
    proof.records.push({
      id,
      section,
      digest: digestRecord(record),
      anchor,
      ...(titleAnchor && { titleAnchor }),
    })
  }
  return { proof, problems }
}

/** Each stretch of a section is one of the index, so that no words are joined that the document keeps apart. */
function createSourceIndex(
  document: WrittenDocument,
  { text, sections }: PreparedSource,
): ProofContext['index'] {
  const { id, bibliography, source } = document
  const { extracted = false } = source
  return createIndex([
    {
      id,
      text,
      language: bibliography.language,
      extracted,
      sections: sections.map((section, index) => ({ id: `${section.id}/${index}`, ranges: section.ranges })),
    },
  ])
}

/** Titles of sections stand in them, and names of people in the source. A title in square brackets is ours. */
function proveNames(document: WrittenDocument, source: PreparedSource): FileProblem[] {
  const problems: FileProblem[] = []
  for (const [index, { id, title, label = '' }] of document.sections.entries()) {
    if (title.startsWith('[') || standsIn(`${label} ${title}`, id, source)) continue
    const message = `"${id}": the title "${`${label} ${title}`.trim()}" does not stand in the lines of the section. Correct the title or the lines.`
    problems.push({ ...document.locate(['sections', index, 'title']), message })
  }
  const letters = toLetters(source.text).text
  for (const [index, { name }] of document.people.entries()) {
    if (letters.includes(toLetters(name).text)) continue
    const message = `The source does not name "${name}". Write the name as it does.`
    problems.push({ ...document.locate(['people', index, 'name']), message })
  }
  return problems
}

function standsIn(words: string, section: string, { sections }: PreparedSource): boolean {
  const { text } = toLetters(words)
  return sections.some(({ id, letters }) => id === section && letters.text.includes(text))
}

/**
 * Checks, without the source, that the committed proofs are those of the records as they are written now.
 *
 * @param document - The document as its author writes it.
 * @param proof - The committed proofs.
 * @returns A problem for each record that was added or changed after it was proved.
 */
export function checkProof(document: WrittenDocument, proof: ProofFile | undefined): FileProblem[] {
  const proofs = new Map<string, RecordProof>(proof?.records.map((record) => [record.id, record]))
  return document.records.flatMap((record, index) => {
    const known = proofs.get(record.id)
    const isSame = known?.digest === digestRecord(record) && known.section === record.section
    if (isSame && proof?.source === document.source.sha256) return []
    const what = known
      ? 'was changed after it was proved against its source'
      : 'was never proved against its source'
    const message = `"${record.id}" ${what}. Run \`pnpm generate\` where the sources are.`
    return [{ ...document.locate(['records', index, 'text']), message }]
  })
}
