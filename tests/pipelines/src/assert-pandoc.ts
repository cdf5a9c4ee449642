import { run } from '@florilegium/test-support/run'

/**
 * Asserts that Pandoc is there.
 *
 * @throws {Error} Where it is not, with the command that installs it.
 */
export async function assertPandoc(): Promise<void> {
  await run('pandoc', ['--version'], '.').catch((cause: unknown) => {
    const message = 'These tests need Pandoc: run `apt-get install --no-install-recommends pandoc`.'
    throw new Error(message, { cause })
  })
}
