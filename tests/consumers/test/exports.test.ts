import { publicPackages } from '@florilegium/test-support/public-packages'
import { describe, expect, test } from 'vitest'
import { getPackageExportsManifest } from 'vitest-package-exports'
import { isData } from './is-data.js'

describe.each(publicPackages)('$name', ({ folder, name }) => {
  test('exports what it did', async () => {
    const manifest = await getPackageExportsManifest({
      importMode: 'dist',
      cwd: folder,
      // What is for browsers alone cannot be loaded here.
      shouldIgnoreEntry: ({ entry }) => isData(entry) || entry === './browser',
    })
    const file = `${name.replace('@', '').replace('/', '-')}.json`
    await expect(JSON.stringify(manifest.exports, null, 2) + '\n').toMatchFileSnapshot(`exports/${file}`)
  })
})
