import { describe, expect, test } from 'vitest'
import { brief, clean } from './manuscripts.js'
import { createFolder, runCli } from './run-cli.js'

const files = Object.fromEntries(
  Array.from({ length: 90 }, (_, index) => [
    `part-${index % 7}/${index}.md`,
    index % 3 === 0 ? brief : clean.repeat(40),
  ]),
)

describe('many files', () => {
  test('are reported the same, in the same order, by one thread and by several', async () => {
    const directory = createFolder({ ...files, 'part-3/bad.md': Uint8Array.of(0xe9, 0x0a) })
    const run = async (threads: string) =>
      runCli(['check', '--format', 'json', '--threads', threads], { directory })
    const alone = await run('1')
    const together = await run('3')
    expect(together).toEqual(alone)
    expect(alone.stderr).toContain('part-3/bad.md: Not UTF-8')
    const { files: reported } = JSON.parse(alone.stdout) as { files: { path: string }[] }
    expect(reported.map(({ path }) => path)).toEqual(Object.keys(files).sort())
  })

  test('tell once what is wrong with the packages', async () => {
    const directory = createFolder({
      ...files,
      'florilegium.json': '{"sources": [{"path": "a.txt", "id": "making-it-matter"}]}',
      'a.txt': 'Some words of a text that is the source of nothing.',
    })
    const { stderr } = await runCli(['check', '--quiet', '--threads', '2'], { directory })
    expect(stderr).toBe('Two sources have the id "making-it-matter". Give one of them another.\n')
  })
})
