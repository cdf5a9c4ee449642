import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Peer } from './peer.js'

/** Bytes that a match may print. */
const MOST_OUTPUT = 2 ** 26

/** One line of `rg --json`. */
interface RipgrepLine {
  type: string
  data: {
    path: { text: string }
    absolute_offset: number
    submatches: { start: number; end: number }[]
  }
}

/** A process for each quotation, with an expression that takes any quotation mark, dash and white space. */
export const ripgrep: Peer = {
  prepare(documents) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-ripgrep-'))
    documents.forEach(({ text }, document) => {
      writeFileSync(join(folder, `${document}.txt`), text)
    })
    return {
      verify(text) {
        const { stdout } = spawnSync('rg', ['--json', '-U', '-e', toExpression(text), folder], {
          encoding: 'utf8',
          maxBuffer: MOST_OUTPUT,
        })
        const line = stdout.split('\n').find((line) => line.startsWith('{"type":"match"'))
        if (line === undefined) return { verdict: 'absent' }
        const { path, absolute_offset, submatches } = (JSON.parse(line) as RipgrepLine).data
        const document = Number(/(\d+)\.txt$/.exec(path.text)?.[1])
        const { start, end } = submatches[0] ?? { start: 0, end: 0 }
        // It counts bytes of UTF-8.
        const bytes = Buffer.from(documents[document]?.text ?? '')
        const toOffset = (byte: number): number => bytes.toString('utf8', 0, absolute_offset + byte).length
        return { verdict: 'verbatim', place: { document, start: toOffset(start), end: toOffset(end) } }
      },
      bytesElsewhere: () => documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
      close: () => {
        rmSync(folder, { recursive: true })
      },
    }
  },
}

function toExpression(text: string): string {
  return (
    text
      .replace(/[\\.+*?()|[\]{}^$#&~]/g, '\\$&')
      .replace(/["“”]/g, '["“”]')
      .replace(/['‘’]/g, "['‘’]")
      .replace(/-{2,}|[‐-―]/g, '(?:-+|[‐-―])')
      // JavaScript counts U+FEFF as white space, ripgrep does not.
      .replace(/\s+/g, '[\\s\\x{FEFF}]+')
  )
}
