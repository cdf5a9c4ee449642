import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../options.js'
import { measureBundles } from './measure-bundles.js'
import { measureCiting } from './measure-citing.js'
import { measureManuscript } from './measure-manuscript.js'
import { measureRendering } from './measure-rendering.js'
import { toReport } from './to-report.js'

/** The parts of this suite. */
export const MARKDOWN_PARTS = ['pipelines', 'citations', 'reading', 'bundles']

/**
 * Measures the plugins and the reader of manuscripts.
 *
 * @param options - What to measure.
 * @returns The report, and whether all parts could be measured.
 */
export async function measureMarkdown(options: Options): Promise<{ report: string; isComplete: boolean }> {
  const isWanted = (part: string): boolean => options.parts.length === 0 || options.parts.includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const failures: string[] = []
  const context = { folder, failures }
  try {
    const rendering = isWanted('pipelines') ? await measureRendering(options, context) : undefined
    const citing = isWanted('citations') ? await measureCiting(options, context) : []
    const manuscript = isWanted('reading') ? await measureManuscript(options, context) : undefined
    const bundles = isWanted('bundles') ? await measureBundles() : []
    for (const { name, error } of bundles)
      if (error !== undefined) failures.push(`bundle of ${name}: ${error.split('\n', 1)[0]}`)
    const report = toReport({ rendering, citing, manuscript, bundles, failures })
    return { report, isComplete: failures.length === 0 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
