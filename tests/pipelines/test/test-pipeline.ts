import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
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

/** What a tool made of the brief. */
export interface Built {
  /** The folder of the project. */
  project: string
  /** Its page, in a browser. */
  page: Page
}

/** What every tool is held to, and what only this one is. */
export function testPipeline(pipeline: Pipeline, testMore?: (built: () => Built) => void): void {
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
      const path = join(project, manuscript)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, manuscripts.good)
      built = await buildProject(project)
      expect(built.exitCode, built.output).toBe(0)
      opened = await openPage(join(project, site), page)
      await takePicture(opened.page, name)
    })
    afterAll(async () => {
      await opened?.close()
      if (project) await rm(project, { recursive: true, force: true, maxRetries: 5 })
    })

    test('is built without a word against its quotations', () => {
      expect(built.output).not.toMatch(/\bquotation-/)
    })

    testPage(pipeline, () => opened)
    testMore?.(() => ({ project, page: opened.page }))

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
