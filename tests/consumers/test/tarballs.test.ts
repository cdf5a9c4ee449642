import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { pack } from '@florilegium/test-support/pack'
import { publicPackages } from '@florilegium/test-support/public-packages'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { isData } from './is-data.js'

describe.each(publicPackages)('$name, packed', ({ folder, exports }) => {
  const packed = pack(folder).then((path) => readFile(path))

  test('is what publint expects of a package', async () => {
    const tarball = await packed
    const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(tarball) }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('has types that fit its modules', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await packed)))
    // The packages are ESM only, so resolution of CommonJS and of Node 10 is out of scope.
    const outOfScope = ['node10', 'node16-cjs']
    const problems = 'problems' in analysis ? analysis.problems : []
    expect(
      problems.filter(
        (problem) =>
          !('resolutionKind' in problem && outOfScope.includes(problem.resolutionKind)) &&
          !('entrypoint' in problem && isData(problem.entrypoint)),
      ),
    ).toEqual([])
    // A command that nobody imports has no types.
    const isCommand = Object.keys(exports).every(isData)
    expect(analysis.types !== false).toBe(!isCommand)
  })
})

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer
}
