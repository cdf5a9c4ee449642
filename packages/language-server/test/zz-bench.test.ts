import { test } from 'vitest'
import { project, readMarked } from './read-marked.js'
import { provideCompletion } from '../src/features/completion/provide-completion.js'
import { provideHover } from '../src/features/hover/provide-hover.js'
const para = (i: number) => `Paragraph ${i} of a brief that is about “is an invitation to look at the underlying causes” and says ${'words that go on and on in a brief '.repeat(10)} [@making-it-matter, p. ${i}].\n\n`
const body = Array.from({ length: 200 }, (_, i) => para(i)).join('')
function p99(run: () => void, n = 300) { const ts: number[] = []; for (let i = 0; i < n; i++) { const t = performance.now(); run(); ts.push(performance.now() - t) } ts.sort((a, b) => a - b); return [ts[n >> 1], ts[Math.floor(n * 0.99)], ts[n - 1]].map((x) => x!.toFixed(2)).join(' / ') }
test('bench', () => {
  console.log(body.split(/\s+/).length)
  for (const at of ['::quote{#▮', '::quote{#b▮', '::quote{#inequal▮', '[@▮', '[@robin▮', 'He says “the problem is▮', 'So :▮', 'He says “the best of all ▮', 'It “is an invitation to look at the underlying causes” [@making-it-matter, ▮]', 'word ▮']) {
    const { manuscript, offset } = readMarked(body + at + '\n\n' + body)
    console.log(at, p99(() => provideCompletion(manuscript, offset)))
  }
  for (const at of ['The “is an in▮vitation to look at the underlying reasons” [@making-it-matter]', '[@making-it▮-matter]', '::quote{#berti-val▮ues}', '::biblio▮graphy']) {
    const { manuscript, offset } = readMarked(body + at + '\n\n' + body)
    console.log(at, p99(() => provideHover(manuscript, offset)))
  }
})
