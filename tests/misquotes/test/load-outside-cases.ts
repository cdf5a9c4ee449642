import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '@florilegium/verify'

/** A case of another project. */
export interface OutsideCase {
  id: string
  family: string
  source: string
  quotation: string
  expected: Verdict
}

/** Beside the repository, unless the environment names another folder. */
const besideRepository = fileURLToPath(new URL('../../../../shared/outside-cases', import.meta.url))

/** Reads the cases of other projects; nothing where they are not at hand. They are measured, never copied. */
export function loadOutsideCases(): OutsideCase[] | undefined {
  const path = join(process.env['FLORILEGIUM_OUTSIDE_CASES'] ?? besideRepository, 'cases.jsonl')
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as OutsideCase)
}
