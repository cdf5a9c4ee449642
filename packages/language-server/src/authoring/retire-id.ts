import { isMap, isSeq } from 'yaml'
import type { ContentDocument } from './content-document.js'
import type { ContentFile } from './content-file.js'
import type { ContentEdit } from './rename-content-id.js'

/** Which id leads where. */
export interface RetireIdOptions {
  id: string
  to: string
}

/**
 * Enters an id among those that are used no more, in `retired.yaml`, which is made where there is none.
 *
 * @param document - The document of the record.
 * @param options - The id, and the id that the record has now.
 * @returns The change. The file must be free of faults.
 */
export function retireId(document: ContentDocument, options: RetireIdOptions): ContentEdit[] {
  const file = document.files.get('retired')
  if (!file) {
    const head = findSchemaLine(document)
    const newText = `${head}retired:\n${formatEntry(options, '  ')}\n`
    const uri = `${document.folder}/retired.yaml`
    return [{ uri, range: { start: 0, end: 0 }, newText, create: true, isRetirement: true }]
  }
  return [{ uri: file.uri, ...addEntry(file, options), isRetirement: true }]
}

function addEntry(
  { yaml, text }: ContentFile,
  options: RetireIdOptions,
): Pick<ContentEdit, 'range' | 'newText'> {
  const root = yaml?.contents
  const list = isMap(root) ? root.get('retired', true) : undefined
  const at = (offset: number, newText: string) => ({ range: { start: offset, end: offset }, newText })
  if (isSeq(list) && list.range && list.items.length > 0) {
    if (list.flow) {
      const { id, to } = options
      const end = text
        .slice(0, list.range[1] - 1)
        .trimEnd()
        .replace(/,$/, '').length
      return at(end, `, { type: moved, id: ${id}, to: ${to} }`)
    }
    const [dash] = list.range
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
    const end = text.slice(0, list.range[1]).trimEnd().length
    const lineEnd = text.indexOf('\n', end)
    return at(lineEnd < 0 ? text.length : lineEnd, `\n${formatEntry(options, indent)}`)
  }
  const entry = `\n${formatEntry(options, '  ')}`
  if (isSeq(list) && list.range) {
    return { range: { start: list.range[0], end: list.range[1] }, newText: entry }
  }
  const key = /^retired:[ \t]*/m.exec(text)
  if (key) return at(key.index + key[0].length, entry)
  return at(text.length, `${text === '' || text.endsWith('\n') ? '' : '\n'}retired:${entry}\n`)
}

function formatEntry({ id, to }: RetireIdOptions, indent: string): string {
  return [`- type: moved`, `  id: ${id}`, `  to: ${to}`].map((line) => indent + line).join('\n')
}

/** A new file names its schema as the others do. */
function findSchemaLine({ files }: ContentDocument): string {
  for (const { text } of files.values()) {
    const line = /^# yaml-language-server:.*\/[a-z]+-file\.schema\.json$/m.exec(text)?.[0]
    if (line !== undefined) return `${line.replace(/[a-z]+(?=-file\.schema\.json$)/, 'retired')}\n`
  }
  return ''
}
