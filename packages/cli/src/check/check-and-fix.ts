import { createCatalog, type Catalog } from '@florilegium/core'
import type { FileToCheck } from '../checking/check-file.js'
import { checkFiles, type CheckFilesOptions } from '../checking/check-files.js'
import type { FileResult } from '../checking/checked-file.js'
import { fixFile } from '../fixing/fix-file.js'

/** How files are checked and mended. */
export interface CheckAndFixOptions extends CheckFilesOptions {
  /** Whether what is certain is mended. */
  isFix: boolean
  /** Is told what was mended, in lines. */
  onMend: (line: string) => void
}

/**
 * Checks files, and mends them where that is asked for.
 *
 * @param files - The files.
 * @param options - What they are checked against.
 * @yields {FileResult} What there is to say of each after its mends, in their order.
 * @returns When all have been taken.
 */
export async function* checkAndFix(
  files: readonly FileToCheck[],
  options: CheckAndFixOptions,
): AsyncGenerator<FileResult, void, void> {
  const { isFix, onMend, material } = options
  let catalog: Catalog | undefined
  let index = 0
  for await (const result of checkFiles(files, options)) {
    const input = files[index++] as FileToCheck
    const canMend = isFix && 'problems' in result && result.problems.some(({ isMendable }) => isMendable)
    if (!canMend) {
      yield result
      continue
    }
    catalog ??= createCatalog(material.collections, { sources: material.sources })
    const fixed = await fixFile(input, { material, catalog })
    for (const { line, column, code, before, after } of fixed.mends) {
      onMend(`${input.path}:${line}:${column}: mended ${code}: “${before}” is “${after}” now`)
    }
    if (fixed.message !== undefined) onMend(`${input.path}: ${fixed.message}`)
    yield fixed.result
  }
}
