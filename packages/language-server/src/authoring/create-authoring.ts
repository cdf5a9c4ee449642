import type { Catalog, Range } from '@florilegium/core'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LONGEST } from '../manuscripts/create-manuscripts.js'
import { isManuscript, syntaxOf } from '../manuscripts/is-manuscript.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import { checkDocument, type DocumentFindings } from './check-document.js'
import type { ContentFile } from './content-file.js'
import { findDefinitions, toDocumentId, type ContentDocument } from './content-document.js'
import { findContentKind } from './find-content-kind.js'
import { findManuscriptUses, type IdTarget } from './find-manuscript-uses.js'
import { proveDocument, type KnownProof } from './prove-document.js'
import { readContentDocument } from './read-content-document.js'

/** What is needed to work on the content packages of a workspace. */
export interface CreateAuthoringOptions {
  files: Pick<WorkspaceFiles, 'readFile' | 'findFiles'>
  /** The folders of the workspace. */
  roots: () => readonly string[]
  /** The documents that are open in the editor. They count as they stand there. */
  documents: () => readonly TextDocument[]
  /** What the ids in a manuscript mean. */
  catalogOf: (uri: string) => Promise<Catalog>
}

/** An open content file, and the document it belongs to. */
export interface OpenContent {
  textDocument: TextDocument
  file: ContentFile
  document: ContentDocument
}

/** A place in a manuscript. */
export interface ManuscriptUse {
  uri: string
  range: Range
}

/** The content packages that are written in a workspace. */
export interface Authoring {
  /** Reads an open content file; nothing where it is not open or is none. */
  open: (uri: string) => Promise<OpenContent | undefined>
  /** Checks the files of a document, and proves its records where its source is at hand. */
  check: (document: ContentDocument) => Promise<DocumentFindings>
  /** All documents of the package that a document is in, itself first. */
  listSiblings: (document: ContentDocument) => Promise<ContentDocument[]>
  /** The documents under authoring that give an id; or that have it, where the space is `document`. */
  findDocuments: (
    target: Pick<IdTarget, 'space' | 'id'> & { documentId?: string },
  ) => Promise<ContentDocument[]>
  /** Where the manuscripts of the workspace use an id. Nothing where it was cancelled. */
  findManuscriptUses: (target: IdTarget, isCancelled: () => boolean) => Promise<ManuscriptUse[] | undefined>
  /** A file as it stands in the editor, else on the disk. */
  readDocument: (uri: string) => Promise<TextDocument | undefined>
}

const manuscriptPatterns = ['**/*.{md,markdown,mdx,qmd,rmd}']
const documentPatterns = ['**/content/*/document.yaml']
const exclude = ['**/node_modules/**', '**/.git/**']

/**
 * Creates what works on the content packages of a workspace.
 *
 * @param options - The files, open and on the disk.
 * @returns It keeps the parsed files and the proofs between requests.
 */
export function createAuthoring({ files, roots, documents, catalogOf }: CreateAuthoringOptions): Authoring {
  const parsed = new Map<string, ContentFile>()
  const proofs = new Map<string, KnownProof>()
  /** Folders that are content packages. Others may become some. */
  const packages = new Set<string>()
  return {
    async open(uri) {
      const textDocument = findOpen(uri)
      if (!textDocument) return undefined
      const text = textDocument.getText()
      const found = findContentKind(uri, text)
      if (!found) return undefined
      const { kind, packageFolder } = found
      if (packageFolder !== undefined && !(await isPackage(packageFolder))) return undefined
      const document = await read(folderOf(uri), { uri, kind, text })
      const file = document.files.get(kind)
      return file && { textDocument, file, document }
    },
    async check(document) {
      return checkDocument(document, await proveDocument(document, { readFile, known: proofs }))
    },
    async listSiblings(document) {
      const content = `${document.packageFolder}/content`
      const found =
        document.packageFolder === undefined
          ? []
          : await files.findFiles(content, { include: ['*/document.yaml'] })
      const others = found.map(folderOf).filter((folder) => folder !== document.folder)
      return [document, ...(await Promise.all(others.map((folder) => read(folder))))]
    },
    async findDocuments({ space, id, documentId }) {
      const found = await find(documentPatterns)
      const read = await Promise.all(found.map(readInPackage))
      return read.filter((document): document is ContentDocument => {
        if (!document || (documentId !== undefined && toDocumentId(document) !== documentId)) return false
        return findDefinitions(document, space, id).length > 0
      })
    },
    async findManuscriptUses(target, isCancelled) {
      const uses: ManuscriptUse[] = []
      const open = documents().filter(isManuscript)
      for (const uri of new Set([...open.map(({ uri }) => uri), ...(await find(manuscriptPatterns))])) {
        if (isCancelled()) return undefined
        const document = await readDocument(uri)
        const text = document?.getText() ?? ''
        if (!document || text.length > LONGEST || !text.includes(target.id)) continue
        const options = { syntax: syntaxOf(document), catalog: await catalogOf(uri) }
        uses.push(...findManuscriptUses(text, target, options).map((range) => ({ uri, range })))
      }
      return uses
    },
    readDocument,
  }

  function findOpen(uri: string): TextDocument | undefined {
    return documents().find((document) => document.uri === uri)
  }

  async function readDocument(uri: string): Promise<TextDocument | undefined> {
    const open = findOpen(uri)
    if (open) return open
    const bytes = await readFile(uri)
    if (!bytes) return undefined
    const languageId = uri.endsWith('.yaml') ? 'yaml' : 'markdown'
    return TextDocument.create(uri, languageId, 0, new TextDecoder().decode(bytes))
  }

  /** What cannot be read is as good as not there: the build, and the project, say why. */
  function readFile(uri: string): Promise<Uint8Array | undefined> {
    return files.readFile(uri).catch(() => undefined)
  }

  function read(folder: string, file?: Pick<ContentFile, 'uri' | 'kind' | 'text'>): Promise<ContentDocument> {
    const readText = async (uri: string): Promise<string | undefined> => (await readDocument(uri))?.getText()
    return readContentDocument(folder, { files: { readText }, known: parsed, ...(file && { file }) })
  }

  async function readInPackage(uri: string): Promise<ContentDocument | undefined> {
    const folder = folderOf(uri)
    return (await isPackage(folderOf(folderOf(folder)))) ? read(folder) : undefined
  }

  async function isPackage(folder: string): Promise<boolean> {
    if (packages.has(folder)) return true
    const bytes = await readFile(`${folder}/package.json`)
    if (!bytes || !declaresContent(new TextDecoder().decode(bytes))) return false
    packages.add(folder)
    return true
  }

  async function find(include: readonly string[]): Promise<string[]> {
    const found = await Promise.all(roots().map((root) => files.findFiles(root, { include, exclude })))
    return [...new Set(found.flat())]
  }
}

function declaresContent(manifest: string): boolean {
  try {
    const value: unknown = JSON.parse(manifest)
    return typeof value === 'object' && value !== null && 'florilegium' in value
  } catch {
    return false
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}
