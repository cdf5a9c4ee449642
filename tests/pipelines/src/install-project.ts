import { run } from '@florilegium/test-support/run'

/** No script of a package runs, and nothing is asked for but packages. */
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Installs what a project depends on, in the versions of its lockfile.
 *
 * @param project - The folder of the project.
 * @param options - Further options of `npm install`.
 */
export async function installProject(project: string, options: string[] = []): Promise<void> {
  await run('npm', ['install', ...quiet, ...options], project)
}
