import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from './make-folder.js'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
if (!hasNeovim && process.env['CI'] !== 'true') {
  console.warn('Neovim is not there (apt-get install neovim), so the server is not tried with it.')
}

/** In CI it must be there. */
test.skipIf(!hasNeovim && process.env['CI'] !== 'true')('Neovim has all that a writer needs', async () => {
  const folder = await makeFolder({
    'brief.md':
      'The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].\n\n::quote{#zedillo-stakeholders}\n',
  })
  const output = join(folder.path, 'result.json')
  const path = (url: string): string => fileURLToPath(new URL(url, import.meta.url))
  const { status, stderr } = spawnSync(
    'nvim',
    ['--headless', '--clean', '-u', 'NONE', '-c', `luafile ${path('neovim.lua')}`],
    {
      timeout: 100_000,
      encoding: 'utf8',
      env: {
        ...process.env,
        FLORILEGIUM_NODE: process.execPath,
        FLORILEGIUM_SERVER: path('../bin/florilegium-language-server.js'),
        FLORILEGIUM_MANUSCRIPT: join(folder.path, 'brief.md'),
        FLORILEGIUM_COLLECTION: fileURLToPath(
          import.meta.resolve('@florilegium/multilateralism/collection.json'),
        ),
        FLORILEGIUM_OUTPUT: output,
      },
    },
  )
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')])
  const result: unknown = JSON.parse(await readFile(output, 'utf8'))
  expect(result).toEqual({
    diagnostics: [
      {
        code: 'quotation-altered',
        lnum: 0,
        // Neovim counts bytes.
        col: 57,
        message: expect.stringContaining('causes') as string,
      },
    ],
    hover: expect.stringContaining('The problem is not the system itself but its stakeholders.') as string,
    completion: expect.arrayContaining(['zedillo-stakeholders']) as string[],
    actions: expect.arrayContaining([expect.stringContaining('causes') as string]) as string[],
    mended: 'The crisis “is an invitation to look at the underlying causes” [@making-it-matter].',
    definition: ['collection.json', expect.stringContaining('"id": "zedillo-stakeholders"') as string],
  })
})
