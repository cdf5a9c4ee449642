import type { Range } from '@florilegium/core'
import {
  LSPErrorCodes,
  ResourceOperationKind,
  ResponseError,
  type CreateFile,
  type ServerCapabilities,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { findIdAt, toDocumentId, type ContentDocument } from '../authoring/content-document.js'
import type { Authoring } from '../authoring/create-authoring.js'
import { findWrittenId } from '../authoring/find-written-id.js'
import type { IdSpace } from '../authoring/list-ids.js'
import { refuseRename, renameContentId, type ContentEdit } from '../authoring/rename-content-id.js'
import { toLspRange, type ServerContext } from './server-context.js'

/** What is renamed, and where it was asked for. */
interface RenameTarget {
  space: IdSpace
  id: string
  textDocument: TextDocument
  range: Range
  /** The documents that may use it, its own first. */
  documents: readonly ContentDocument[]
}

const RETIREMENT = 'retirement'

/**
 * Serves the renaming of ids that a content package under authoring gives: in its files, and in the manuscripts of the
 * workspace. It may begin in either.
 *
 * @param context - The server.
 * @param authoring - The content packages.
 * @returns What it can do.
 */
export function serveContentRename(context: ServerContext, authoring: Authoring): ServerCapabilities {
  const { connection, client } = context

  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const target = await findTarget(uri, (document) => document.offsetAt(position))
    if (!target) return null
    const refusal = refuseRename(target.documents, target)
    if (refusal !== undefined) throw refuse(refusal)
    return { range: toLspRange(target.textDocument, target.range), placeholder: target.id }
  })

  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
    const target = await findTarget(uri, (document) => document.offsetAt(position))
    const [document] = target?.documents ?? []
    if (!target || !document) return null
    const { space, id, documents } = target
    const { edits, refusal } = renameContentId(documents, { space, id, newId: newName })
    if (refusal !== undefined) throw refuse(refusal)
    const uses = await authoring.findManuscriptUses(
      { space, id, documentId: toDocumentId(document) ?? '' },
      () => token.isCancellationRequested,
    )
    if (!uses) return null
    return toWorkspaceEdit([...edits, ...uses.map((use) => ({ ...use, newText: newName }))])
  })
  return { renameProvider: { prepareProvider: true } }

  async function findTarget(
    uri: string,
    toOffset: (document: TextDocument) => number,
  ): Promise<RenameTarget | undefined> {
    const content = await authoring.open(uri)
    if (content) {
      const { textDocument, document } = content
      const id = findIdAt(document, uri, toOffset(textDocument))
      if (!id) return undefined
      const documents = id.space === 'topic' ? await authoring.listSiblings(document) : [document]
      return { space: id.space, id: id.id, textDocument, range: id.range, documents }
    }
    const opened = await context.open(uri)
    const written = opened && findWrittenId(opened.manuscript, toOffset(opened.document))
    const owner = written && (await findOwner(written))
    return owner && { ...owner, textDocument: opened.document, range: written.range }
  }

  /** An id in a manuscript can be renamed where the package that gives it is written in this workspace. */
  async function findOwner({
    id,
    documentId,
    entry,
  }: NonNullable<ReturnType<typeof findWrittenId>>): Promise<
    Pick<RenameTarget, 'space' | 'id' | 'documents'> | undefined
  > {
    const owner = documentId ?? entry?.document.id
    const documents = await authoring.findDocuments({
      space: 'record',
      id,
      ...(owner !== undefined && { documentId: owner }),
    })
    if (documents.length > 1) {
      throw refuse(
        `"${id}" is given by several documents of this workspace. Write it as "DOCUMENT/${id}" first.`,
      )
    }
    if (documents.length === 1) return { space: 'record', id, documents }
    // What an installed package gives, and the keys of bibliographies, are for others to rename or refuse.
    return undefined
  }

  async function toWorkspaceEdit(edits: readonly ContentEdit[]): Promise<WorkspaceEdit> {
    const {
      documentChanges = false,
      resourceOperations = [],
      changeAnnotationSupport,
    } = client().workspace?.workspaceEdit ?? {}
    const annotates = documentChanges && changeAnnotationSupport !== undefined
    const changes = new Map<string, { version: number | null; edits: TextEdit[] }>()
    const created: CreateFile[] = []
    for (const { uri, range, newText, create, isRetirement } of edits) {
      if (create) {
        if (!documentChanges || !resourceOperations.includes(ResourceOperationKind.Create)) {
          throw refuse(
            'The old id is released and must be entered in retired.yaml, which is not there, and this editor cannot make it. Make it first, with the line "retired: []".',
          )
        }
        created.push({ kind: 'create', uri, options: { ignoreIfExists: true } })
      }
      const document = create ? TextDocument.create(uri, 'yaml', 0, '') : await authoring.readDocument(uri)
      if (!document) continue
      const isOpen = context.documents().includes(document)
      const change = changes.get(uri) ?? { version: isOpen ? document.version : null, edits: [] }
      changes.set(uri, change)
      const edit: TextEdit & { annotationId?: string } = { range: toLspRange(document, range), newText }
      if (annotates && isRetirement) edit.annotationId = RETIREMENT
      change.edits.push(edit)
    }
    if (!documentChanges) {
      return { changes: Object.fromEntries(Array.from(changes, ([uri, { edits }]) => [uri, edits])) }
    }
    const textEdits = Array.from(changes, ([uri, { version, edits }]): TextDocumentEdit => ({
      textDocument: { uri, version },
      edits,
    }))
    const retires = annotates && edits.some(({ isRetirement }) => isRetirement)
    return {
      documentChanges: [...created, ...textEdits],
      ...(retires && {
        changeAnnotations: {
          [RETIREMENT]: {
            label: 'Retire the old id',
            description: 'It was released: documents that still use it are led to the new one.',
            // Without it the build fails, so it is not left to choice.
            needsConfirmation: false,
          },
        },
      }),
    }
  }
}

function refuse(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
