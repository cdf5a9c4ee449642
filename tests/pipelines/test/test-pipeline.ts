import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildProject, type BuildResult } from '../src/build-project.js'
import { copyProject } from '../src/copy-project.js'
import { installProject } from '../src/install-project.js'
import { openPage, type OpenPage } from '../src/open-page.js'
import type { Pipeline } from '../src/pipeline.js'
import { readManuscript, type Manuscripts } from '../src/read-manuscript.js'
import { takePicture } from '../src/take-picture.js'
import { testGuide } from './test-guide.js'
import { testPage } from './test-page.js'

/** What every tool is held to. */
export function testPipeline(pipeline: Pipeline): void {
  const { name, manuscript, site, page } = pipeline

  describe(`a brief built with ${name}`, () => {
    let project: string
    let manuscripts: Manuscripts
    let built: BuildResult
    let stopped: BuildResult
    let opened: OpenPage

    beforeAll(async () => {
      manuscripts = await readManuscript()
      project = await copyProject(name, inject('tarballs'))
      await installProject(project)
      await writeFile(join(project, manuscript), manuscripts.good)
      built = await buildProject(project)
      opened = await openPage(join(project, site), page)
      await takePicture(opened.page, name)
    })
    afterAll(async () => {
      await opened?.close()
      if (project) await rm(project, { recursive: true, force: true })
    })

    test('builds', () => {
      expect(built.exitCode, built.output).toBe(0)
    })

    testPage(() => opened)

    test('is not built with a word changed in a quotation, and the message names the line', async () => {
      await writeFile(join(project, manuscript), manuscripts.bad)
      stopped = await buildProject(project)
      expect(stopped.exitCode, stopped.output).toBeGreaterThan(0)
      expect(stopped.output).toContain(manuscripts.message)
      expect(stopped.output).toMatch(new RegExp(`${basename(manuscript)}(:|\\s+)${manuscripts.line}:`))
    })

    testGuide(pipeline, () => stopped.output)
  })
}
