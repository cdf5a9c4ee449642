import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { listProjectFiles } from '../src/list-project-files.js'
import { guides, projects } from '../src/paths.js'
import type { Pipeline } from '../src/pipeline.js'
import { readGuide, type Guide } from '../src/read-guide.js'
import { readManuscript } from '../src/read-manuscript.js'
import { updateGuide } from '../src/update-guide.js'

/** Holds a guide against the project that it is about, and against what a stopped build prints. */
export function testGuide({ name, given }: Pipeline, output: () => string): void {
  describe('the guide', () => {
    let files: Record<string, string>
    let manifest: string
    let guide: Guide

    beforeAll(async () => {
      files = await listProjectFiles(join(projects, name))
      manifest = await readFile(join(projects, name, 'package.json'), 'utf8')
      if (process.env['UPDATE']) {
        const path = join(guides, `${name}.md`)
        await writeFile(path, updateGuide(await readFile(path, 'utf8'), files))
      }
      guide = await readGuide(name)
    })

    test('installs what the project depends on', () => {
      const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> }
      expect([...guide.installed, ...given].sort()).toEqual(Object.keys(dependencies).sort())
    })

    test('shows the files of the project', () => {
      const { 'package.json': scripts = '', ...shown } = guide.files
      expect(shown).toEqual(files)
      expect(manifest).toContain(scripts)
    })

    test('shows pieces of the manuscript', async () => {
      const { good } = await readManuscript()
      expect(guide.manuscripts.length).toBeGreaterThan(0)
      for (const piece of guide.manuscripts) expect(good).toContain(piece)
    })

    test('shows what a stopped build prints', () => {
      expect(guide.printed.length).toBeGreaterThan(0)
      for (const line of guide.printed) expect(output()).toContain(line.trim())
    })
  })
}
