import { documentKinds, type ContentFile, type ContentKind } from './content-file.js'
import { toContentDocument, type ContentDocument, type ReleasedIds } from './content-document.js'
import { parseContentFile } from './parse-content-file.js'

/** What is needed of files, addressed by URI. What is open in the editor counts as it stands there. */
export interface AuthoringFiles {
  /** Reads a file; nothing where there is none, or where it cannot be read. */
  readText: (uri: string) => Promise<string | undefined>
}

/** Which document is read. */
export interface ReadContentDocumentOptions {
  files: AuthoringFiles
  /** The file that somebody looks at. It counts as it says, even where its name is another. */
  file?: Pick<ContentFile, 'uri' | 'kind' | 'text'>
  /** The file as it was parsed before, by address. Is brought up to date. */
  known?: Map<string, ContentFile>
}

/**
 * Reads a document of a content package with the topics and the ledger of the package.
 *
 * @param folder - The address of the folder of the document; of topics, the folder that holds the documents.
 * @param options - How files are read, and what is known already.
 * @returns The document. Files that are not there are left out.
 */
export async function readContentDocument(
  folder: string,
  { files, file, known = new Map<string, ContentFile>() }: ReadContentDocumentOptions,
): Promise<ContentDocument> {
  const isTopics = file?.kind === 'topics'
  const content = isTopics ? folder : parentOf(folder)
  const wanted: [ContentKind, string][] = [
    ...(isTopics
      ? []
      : documentKinds.map((kind) => [kind, `${folder}/${kind}.yaml`] as [ContentKind, string])),
    ['topics', `${content}/topics.yaml`],
  ]
  const packageFolder = parentOf(content)
  const [ledger, ...found] = await Promise.all([
    files.readText(`${packageFolder}/ledger.json`),
    ...wanted.map(async ([kind, uri]) => {
      if (file?.kind === kind) return parse(file.text, file.uri, kind)
      const text = await files.readText(uri)
      return text === undefined ? undefined : parse(text, uri, kind)
    }),
  ])
  const released = parseLedger(ledger)
  return toContentDocument(
    folder,
    found.filter((file) => file !== undefined),
    { packageFolder, ...(released && { released }) },
  )

  function parse(text: string, uri: string, kind: ContentKind): ContentFile {
    const before = known.get(uri)
    const parsed =
      before?.text === text && before.kind === kind ? before : parseContentFile(text, { uri, kind })
    known.set(uri, parsed)
    return parsed
  }
}

function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}

/** The build writes it, and says where it is broken. */
function parseLedger(text: string | undefined): ReleasedIds | undefined {
  try {
    const ledger: unknown = text === undefined ? undefined : JSON.parse(text)
    const isLedger =
      isObject(ledger) &&
      Object.values(ledger).every((ids) => isObject(ids) && Object.values(ids).every(isObject))
    return isLedger ? (ledger as ReleasedIds) : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
