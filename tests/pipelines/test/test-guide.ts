import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listProjectFiles } from '../src/list-project-files.js'
import { projects } from '../src/paths.js'
import type { Pipeline } from '../src/pipeline.js'
import { readGuide } from '../src/read-guide.js'
import { readManuscript } from '../src/read-manuscript.js'

/** Holds a guide against the project that it is about, and against what a stopped build prints. */
export function testGuide({ name, given }: Pipeline, output: () => string): void {
  describe('the guide', () => {
    test('installs what the project depends on', async () => {
      const manifest = JSON.parse(await readFile(join(projects, name, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>
      }
      const { installed } = await readGuide(name)
      expect([...installed, ...given].sort()).toEqual(Object.keys(manifest.dependencies).sort())
    })

    test('shows the files of the project', async () => {
      const files = await listProjectFiles(join(projects, name))
      expect(Object.fromEntries((await readGuide(name)).files)).toEqual(files)
    })

    test('shows pieces of the manuscript', async () => {
      const { good, bad } = await readManuscript()
      const { manuscripts } = await readGuide(name)
      expect(manuscripts.length).toBeGreaterThan(0)
      for (const piece of manuscripts) expect([good, bad].some((text) => text.includes(piece))).toBe(true)
    })

    test('shows what a stopped build prints', async () => {
      const { printed } = await readGuide(name)
      expect(printed.length).toBeGreaterThan(0)
      for (const line of printed) expect(output()).toContain(line.trim())
    })
  })
}
