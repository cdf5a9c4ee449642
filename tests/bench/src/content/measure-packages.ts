import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureBundle, type BundleSize } from '../measure/measure-bundle.js'
import { median } from '../measure/statistics.js'
import { log } from '../report/log.js'
import { listPackages, type DataPackage } from './packages.js'

/** What a package of data costs who uses it. */
export interface PackageCosts {
  name: string
  recordName: string
  count: number
  /** Bytes of its files as they are installed. */
  installedBytes: number
  /** Milliseconds to import it in a new process, without those of an empty process. */
  importMs?: number
  whole?: BundleSize
  documents?: BundleSize[]
  /** The median of several. */
  record?: BundleSize
}

/** Imports are short and their times uneven. */
const IMPORTS_PER_ROUND = 5

/**
 * Measures what packages of data cost: ours, and others that hold data as modules.
 *
 * @param options - Which parts to measure, and how often.
 * @returns The packages, ours first.
 */
export async function measurePackages({
  isWanted,
  rounds,
}: {
  isWanted: (part: string) => boolean
  rounds: number
}): Promise<PackageCosts[]> {
  const packages = await listPackages()
  const importMs = isWanted('import') ? measureImports(packages, rounds * IMPORTS_PER_ROUND) : undefined
  const results: PackageCosts[] = []
  for (const item of packages) {
    log(`bundles of ${item.name}`)
    const { name, recordName, count, whole, documents = {}, records } = item
    results.push({
      name,
      recordName,
      count,
      installedBytes: measureInstalled(name),
      ...(importMs && { importMs: importMs.get(name) ?? NaN }),
      ...(isWanted('bundles') && {
        whole: await measureBundle(name, whole),
        documents: await Promise.all(Object.entries(documents).map(([id, code]) => measureBundle(id, code))),
        record: await measureMedian(records),
      }),
    })
  }
  return results
}

/** The packages take turns, so that a slow moment of the machine meets all of them. */
function measureImports(packages: readonly DataPackage[], rounds: number): Map<string, number> {
  const programs = new Map([['', ''], ...packages.map(({ name }) => [name, `import '${name}'`] as const)])
  const times = new Map<string, number[]>(Array.from(programs.keys(), (name) => [name, []]))
  log(`import of ${packages.length} packages, ${rounds} times`)
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of programs) times.get(name)?.push(timeProcess(program))
  }
  const medians = new Map(Array.from(times, ([name, all]) => [name, median(all)]))
  const empty = medians.get('') ?? 0
  return new Map(packages.map(({ name }) => [name, (medians.get(name) ?? NaN) - empty]))
}

function timeProcess(program: string): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 2],
  })
  if (status !== 0) throw new Error(`Expected "${program}" to run.`)
  return performance.now() - start
}

async function measureMedian(programs: readonly string[]): Promise<BundleSize> {
  const sizes = await Promise.all(programs.map((program) => measureBundle('one record', program)))
  const failed = sizes.find(({ error }) => error !== undefined)
  if (failed) return failed
  const [bytes, gzipBytes] = (['bytes', 'gzipBytes'] as const).map((field) =>
    median(sizes.map((size) => size[field] ?? NaN)),
  ) as [number, number]
  return { name: 'one record', bytes, gzipBytes }
}

/** A package of this repository is measured as npm would pack it. */
function measureInstalled(name: string): number {
  const folder = findFolder(name)
  if (!existsSync(join(folder, 'node_modules'))) return sumFiles(folder)
  const output = execFileSync(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  const [packed] = JSON.parse(output) as [{ unpackedSize: number }]
  return packed.unpackedSize
}

function findFolder(name: string): string {
  let folder = new URL('.', import.meta.resolve(name))
  for (;;) {
    const file = new URL('package.json', folder)
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === name)
      return fileURLToPath(folder)
    const parent = new URL('..', folder)
    if (parent.href === folder.href) throw new Error(`Expected ${name} to be installed.`)
    folder = parent
  }
}

function sumFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
