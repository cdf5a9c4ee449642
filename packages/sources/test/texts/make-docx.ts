import { crc32 } from 'node:zlib'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/**
 * Makes a Word document with a heading, paragraphs, and notes.
 *
 * @param paragraphs - The paragraphs. One that begins with `# ` is a heading; `[^N]` calls the note N.
 * @param notes - The notes, from 1.
 * @returns The file.
 */
export function makeDocx(paragraphs: readonly string[], notes: readonly string[] = []): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['footnotes', 'footnotes.xml'], ['styles', 'styles.xml']),
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${w}>${notes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p>${run(note)}</w:p></w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${w}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  })
}

function relationships(...list: [type: string, target: string][]): string {
  const all = list.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

function paragraph(text: string): string {
  if (text.startsWith('# ')) {
    return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text.slice(2))}</w:p>`
  }
  return `<w:p>${text
    .split(/(\[\^\d+\])/)
    .map((piece) => {
      const [, id] = /^\[\^(\d+)\]$/.exec(piece) ?? []
      return id === undefined ? run(piece) : `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    })
    .join('')}</w:p>`
}

function run(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

/** A zip archive whose files are stored as they are. */
function zip(files: Record<string, string>): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.from(name)
    const data = Buffer.from(content)
    // Version, flags, method, time and date; then checksum and sizes.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    local.push(Buffer.from('PK\x03\x04'), common, path, data)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, path)
    offset += 4 + common.length + path.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  const count = Object.keys(files).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Uint8Array.from(Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]))
}
