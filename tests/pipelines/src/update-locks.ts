/** Writes the lockfiles of the projects anew. They hold neither our packages, which are packed for each run, nor addresses. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyProject } from './copy-project.js'
import { installProject } from './install-project.js'
import { listProjects } from './list-projects.js'
import { packForProjects } from './pack-for-projects.js'
import { projects } from './paths.js'

interface Lockfile {
  packages: Record<string, { dependencies?: Record<string, string> }>
}

const tarballs = await packForProjects()
const wanted = process.argv.slice(2)

for (const { name } of await listProjects()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const project = await copyProject(name, tarballs)
  const path = join(project, 'package-lock.json')
  await rm(path, { force: true })
  await installProject(project, ['--package-lock-only', '--omit-lockfile-registry-resolved'])
  const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile
  dropTarballs(lockfile)
  await writeFile(join(projects, name, 'package-lock.json'), JSON.stringify(lockfile, null, 2) + '\n')
  await rm(project, { recursive: true })
}

function dropTarballs({ packages }: Lockfile): void {
  for (const name of Object.keys(tarballs)) {
    delete packages['']?.dependencies?.[name]
    for (const path of Object.keys(packages)) {
      if (`${path}/`.startsWith(`node_modules/${name}/`)) delete packages[path]
    }
  }
}
