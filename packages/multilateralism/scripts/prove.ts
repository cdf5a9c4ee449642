/** Proves every record against its source and writes `proof/`; with `--check`, says what is out of date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { provePackage } from '@florilegium/build'
import { directory, reportProblems, sources } from './package.js'

const check = process.argv.includes('--check')
if (!check && sources === undefined) {
  console.error('The sources are not on this machine. Set FLORILEGIUM_SOURCES to the folder that holds them.')
  process.exit(2)
}

const { problems, files } = await provePackage({ directory, sources })
reportProblems(problems)
if (problems.length === 0) {
  for (const [file, text] of files) {
    if (check && (await readFile(file, 'utf8').catch(() => '')) === text) continue
    if (check) {
      const message = 'Is not what the sources say. Run `pnpm generate` and commit the result.'
      reportProblems([{ file: relative(process.cwd(), file), message }])
    } else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }
}
