import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SuiteReport } from '../suite/run-suite.js'
import { commandLine, fixtureWorkspace } from './paths.js'

/** A copy of the workspace that the suite works in. */
export interface SuiteWorkspace {
  /** The folder that holds it all. */
  folder: string
  /** The file that names its two roots. */
  file: string
  /** Reads what the suite left, and removes the copy. */
  finish: () => Promise<SuiteReport>
}

/**
 * Copies the workspace that the suite works in.
 *
 * @returns The copy.
 */
export async function copySuiteWorkspace(): Promise<SuiteWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-suite-'))
  await cp(fixtureWorkspace, folder, { recursive: true })
  // The command line, whose MCP server the extension tells assistants of.
  await mkdir(join(folder, 'project', 'node_modules'))
  await symlink(commandLine, join(folder, 'project', 'node_modules', 'florilegium'))
  return {
    folder,
    file: join(folder, 'suite.code-workspace'),
    async finish() {
      const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as SuiteReport
      await rm(folder, { recursive: true, force: true })
      return report
    },
  }
}
