import { expect, test } from 'vitest'
import { checkDocument } from '../../src/authoring/check-document.js'
import { listContentSymbols } from '../../src/authoring/list-content-symbols.js'
import { proveDocument } from '../../src/authoring/prove-document.js'
import { provideContentCompletion } from '../../src/authoring/provide-content-completion.js'
import { provideContentHover } from '../../src/authoring/provide-content-hover.js'
import { renameContentId } from '../../src/authoring/rename-content-id.js'
import { cursor, files, readTestPackage, source } from './a-package.js'

const paths = Object.keys(files).filter((path) => path.endsWith('.yaml')) as (keyof typeof files)[]
const shreds = [
  '',
  '\n',
  '  ',
  '\t',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '"',
  "'",
  '&a ',
  '*a ',
  '|',
  '>-',
  '#',
  '!!x',
  '0',
  'null',
  '---\n',
  '😀',
]

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test.each(paths)('nothing fails, and every place is in the file, however %s is damaged', async (path) => {
  const random = createRandom(path.length)
  for (let round = 0; round < 300; round++) {
    // The line that names the schema is left alone: without it, the file may be none of ours.
    const [head = ''] = /^(#.*\n)?/.exec(files[path]) ?? []
    let text: string = files[path].slice(head.length)
    for (let cuts = random(3); cuts >= 0; cuts--) {
      const at = random(text.length)
      const shred = shreds[random(shreds.length)] ?? ''
      text = text.slice(0, at) + shred + text.slice(at + random(2) * random(40))
    }
    const at = random(text.length)
    const damaged = head + text.slice(0, at) + cursor + text.slice(at)
    const { document, file, offset } = await readTestPackage({ [path]: damaged })
    const problems = await proveDocument(document, {
      readFile: () => Promise.resolve(new TextEncoder().encode(source)),
      known: new Map(),
    })
    for (const [uri, findings] of checkDocument(document, problems)) {
      const length = [...document.files.values()].find((one) => one.uri === uri)?.text.length ?? 0
      for (const { range } of findings) {
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThanOrEqual(length)
      }
    }
    provideContentHover(document, file, offset)
    for (const { range } of provideContentCompletion(document, file, offset)) {
      expect(range.start <= offset && offset <= range.end).toBe(true)
    }
    for (const { range, idRange } of listContentSymbols(file)) {
      // An editor refuses an outline whose ids are outside of their entries.
      expect(range.start <= idRange.start && idRange.end <= range.end).toBe(true)
    }
    for (const { space, id } of document.ids) renameContentId([document], { space, id, newId: 'other' })
  }
})
