import { expect, test } from 'vitest'
import { watchPackage, type BuildPackageResult } from '@florilegium/build'
import { createPackage } from './a-package.js'

test('a watched package is built at once, and again at each change', async () => {
  const pack = await createPackage()
  const builds: (BuildPackageResult | { error: unknown })[] = []
  let wake = (): void => undefined
  const watcher = await watchPackage({
    directory: pack.directory,
    onBuild: (result) => {
      builds.push(result)
      wake()
    },
  })
  const nextBuild = async (): Promise<unknown> => {
    while (builds.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return builds.shift()
  }
  expect(await nextBuild()).toMatchObject({ problems: [] })
  await pack.edit('content/a-report/quotes.yaml', 'We can', 'We may')
  expect(await nextBuild()).toMatchObject({ problems: [{ line: 6 }] })
  await pack.edit('content/a-report/quotes.yaml', 'We may', 'We can')
  expect(await nextBuild()).toMatchObject({ problems: [] })
  await pack.write({ 'package.json': '{', 'content/topics.yaml': 'topics: []\n' })
  expect(await nextBuild()).toMatchObject({ error: expect.any(Error) as Error })
  await watcher.close()
})
