import type { ContentFile, ContentKind } from './content-file.js'
import { listIds, type ContentId, type IdSpace } from './list-ids.js'

/** The ids of a package that were released, with the type of the records; by document. */
export type ReleasedIds = Readonly<Record<string, Readonly<Record<string, { type: string }>>>>

/** A document of a content package: its files, as far as they can be read. */
export interface ContentDocument {
  /** The address of its folder. */
  folder: string
  /** Its files that are there, and the topics of the package. */
  files: ReadonlyMap<ContentKind, ContentFile>
  /** The ids in all of the files. */
  ids: readonly ContentId[]
  /** The address of the folder of the package; nothing where the file stands alone. */
  packageFolder?: string
  /** What `ledger.json` says; nothing where nothing was released yet. */
  released?: ReleasedIds
}

/**
 * Joins the files of a document.
 *
 * @param folder - The address of its folder.
 * @param files - Its files and the topics of the package.
 * @param rest - What is known of its package.
 * @returns The document with all of its ids.
 */
export function toContentDocument(
  folder: string,
  files: readonly ContentFile[],
  rest: Pick<ContentDocument, 'packageFolder' | 'released'> = {},
): ContentDocument {
  return {
    ...rest,
    folder,
    files: new Map(files.map((file) => [file.kind, file])),
    ids: files.flatMap((file) => listIds(file)),
  }
}

/**
 * Finds where an id is given.
 *
 * @param document - The document.
 * @param space - What it names.
 * @param id - The id.
 * @returns The places; more than one where it is given twice. A retired id is the last of them.
 */
export function findDefinitions({ ids }: ContentDocument, space: IdSpace, id: string): ContentId[] {
  return ids.filter((known) => known.space === space && known.id === id && known.role !== 'use')
}

/**
 * Finds the id that a position stands in.
 *
 * @param document - The document.
 * @param uri - The address of the file.
 * @param offset - The position, in UTF-16 code units.
 * @returns The id, if there is one.
 */
export function findIdAt({ ids }: ContentDocument, uri: string, offset: number): ContentId | undefined {
  return ids.find((known) => known.uri === uri && known.range.start <= offset && offset <= known.range.end)
}

/**
 * Says which document it is.
 *
 * @param document - The document.
 * @returns Its id, if it has one yet.
 */
export function toDocumentId({ ids }: ContentDocument): string | undefined {
  return ids.find(({ space }) => space === 'document')?.id
}
