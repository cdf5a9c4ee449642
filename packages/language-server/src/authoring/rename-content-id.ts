import type { Range } from '@florilegium/core'
import { findDefinitions, toDocumentId, type ContentDocument } from './content-document.js'
import type { IdSpace } from './list-ids.js'
import { retireId } from './retire-id.js'

/** A change of a file. */
export interface ContentEdit {
  uri: string
  range: Range
  newText: string
  /** Set where the file is made first. */
  create?: true
  /** Set where it enters the old id among those that are used no more. */
  isRetirement?: true
}

/** What {@link renameContentId} returns: the changes of the content files, or why there are none. */
export type RenameContentIdResult =
  { edits: ContentEdit[]; refusal?: never } | { edits?: never; refusal: string }

/** Which id becomes which. */
export interface RenameContentIdOptions {
  space: IdSpace
  id: string
  newId: string
}

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

const nouns: Record<IdSpace, string> = {
  record: 'record',
  section: 'section',
  person: 'person',
  topic: 'topic',
  document: 'document',
}

/**
 * Says why an id cannot be renamed.
 *
 * @param documents - The documents that may use it: its own; of a topic all of the package.
 * @param options - The id, and what it names.
 * @returns The reason, and what to do; nothing where it can be.
 */
export function refuseRename(
  documents: readonly ContentDocument[],
  { space, id }: Pick<RenameContentIdOptions, 'space' | 'id'>,
): string | undefined {
  if (space === 'document') {
    return 'The id of a document is part of addresses and file names, and cannot be renamed. Publish another document.'
  }
  const definitions = documents.flatMap((document) => findDefinitions(document, space, id))
  const places = new Set(definitions.map(({ uri, range }) => `${uri} ${range.start}`))
  if (definitions.some(({ role }) => role === 'retired')) {
    return `"${id}" is retired, and stays as it is: ids are never used again.`
  }
  if (places.size === 0)
    return `No ${nouns[space]} has the id "${id}". Correct it, or write the ${nouns[space]} first.`
  if (places.size > 1) return `"${id}" is given ${places.size} times. Give each its own id first.`
  for (const { files, ids } of documents) {
    const broken = [...files.values()].find(({ yaml, findings }) => !yaml || findings.length > 0)
    if (broken) {
      return `${nameOf(broken.uri)} is not valid YAML, so not all uses of the id are found. Correct it first.`
    }
    const irregular = ids.find((use) => use.space === space && use.id === id && use.isIrregular)
    if (irregular) return `${nameOf(irregular.uri)} has "${id}" in an unusual form. Write it plainly first.`
  }
  return undefined
}

/**
 * Renames an id in the files of a content package. A released id of a record is entered among those that moved.
 *
 * @param documents - The documents that may use it: its own; of a topic all of the package.
 * @param options - Which id becomes which.
 * @returns The changes, or why there are none.
 */
export function renameContentId(
  documents: readonly ContentDocument[],
  options: RenameContentIdOptions,
): RenameContentIdResult {
  const { space, id, newId } = options
  const refusal = refuseRename(documents, options) ?? refuseId(documents, options)
  if (refusal !== undefined) return { refusal }
  const edits = new Map<string, ContentEdit>()
  for (const use of documents.flatMap(({ ids }) => ids)) {
    if (use.space !== space || use.id !== id) continue
    const { uri, range } = use
    edits.set(`${uri} ${range.start}`, { uri, range, newText: newId })
  }
  const [document] = documents
  const isReleased = document && space === 'record' && isKnown(document, id)
  const retirement = isReleased ? retireId(document, { id, to: newId }) : []
  return { edits: [...edits.values(), ...retirement] }
}

function refuseId(
  documents: readonly ContentDocument[],
  { space, id, newId }: RenameContentIdOptions,
): string | undefined {
  if (newId === id) return `The id is "${id}" already. Choose another one.`
  if (!form.test(newId)) {
    return `"${newId}" is no id. Write lower-case words joined by hyphens, such as "robinson-inequalities".`
  }
  const [taken] = documents.flatMap((document) => findDefinitions(document, space, newId))
  if (taken?.role === 'retired')
    return `"${newId}" is retired, and ids are never used again. Choose another one.`
  if (taken) return `"${newId}" is taken by another ${nouns[space]}. Choose another one.`
  if (space === 'record' && documents.some((document) => isKnown(document, newId))) {
    return `"${newId}" was released before, and ids are never used again. Choose another one.`
  }
  return undefined
}

/** Whether an id was released. */
function isKnown(document: ContentDocument, id: string): boolean {
  const released = document.released?.[toDocumentId(document) ?? ''] ?? {}
  return Object.hasOwn(released, id)
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
}
