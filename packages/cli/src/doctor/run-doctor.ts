import { resolve } from 'node:path'
import { createCatalog, listCatalogFaults, type PackageOrigin, type SourceExtent } from '@florilegium/core'
import pc from 'picocolors'
import { countOf } from '../formats/count-of.js'
import { toVisible } from '../formats/to-visible.js'
import { hasColors } from '../program/has-colors.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'
import { version } from '../program/version.js'
import { loadProject } from '../project/load-project.js'
import type { Project } from '../project/project.js'

/** What `florilegium doctor` is asked to do. */
export interface DoctorCommandOptions {
  json?: true
  project?: string
}

/** What was found, as scripts get it. */
interface Findings {
  version: string
  node: string
  root: string
  projectFile: string | null
  packages: {
    name: string
    version: string | null
    origin: PackageOrigin
    folder: string
    documents: { id: string; title: string; records: number; checkedAgainst: SourceExtent | null }[]
  }[]
  sources: { id: string; title: string | null; characters: number }[]
  references: number
  faults: string[]
  notes: string[]
}

const origins: Record<PackageOrigin, string> = {
  dependency: 'a dependency',
  'project-file': 'named in florilegium.json',
  default: 'comes with this program, since no other was found',
}

const extents: Record<SourceExtent, string> = {
  'full-text': 'any quotation is checked against its full text',
  fingerprint: 'any quotation is checked against its fingerprint',
  records: 'only its records can be checked',
}

/**
 * Runs `florilegium doctor`.
 *
 * @param options - Which project, and the form.
 * @returns How it ended: with a problem where something cannot be used.
 */
export async function runDoctor({ json, project: directory = '.' }: DoctorCommandOptions): Promise<Outcome> {
  const findings = toFindings(await loadProject(resolve(directory)))
  await print(json ? `${JSON.stringify(findings)}\n` : formatFindings(findings))
  return { hasProblems: findings.faults.length > 0 }
}

function toFindings(project: Project): Findings {
  const { collections, sources, root, path, packages, references, settings, faults } = project
  const catalog = createCatalog(collections, { sources })
  return {
    version,
    node: process.version,
    root,
    projectFile: path ?? null,
    packages: packages.map(({ name, version, origin, folder, collection }) => ({
      name,
      version: version ?? null,
      origin,
      folder,
      documents: (collection?.documents ?? []).map(({ id, bibliography, records }) => ({
        id,
        title: bibliography.title,
        records: records.length,
        checkedAgainst: catalog.sources.extents.get(id) ?? null,
      })),
    })),
    sources: sources.map(({ id, title, text }) => ({ id, title: title ?? null, characters: text.length })),
    references: references.length + (settings.references?.length ?? 0),
    faults: [
      ...faults.filter(({ isNote }) => !isNote).map(({ message }) => message),
      ...listCatalogFaults(catalog),
    ],
    notes: faults.filter(({ isNote }) => isNote).map(({ message }) => message),
  }
}

function formatFindings(findings: Findings): string {
  const { bold, green, red, dim } = pc.createColors(hasColors(process.stdout.isTTY, process.env))
  const { packages, sources, references, faults, notes, projectFile, root } = findings
  const lines = [
    `florilegium ${findings.version}, Node ${findings.node}`,
    `project: ${root} (${projectFile === null ? 'no florilegium.json; see florilegium init' : 'florilegium.json'})`,
    '',
    bold('Content packages'),
  ]
  for (const { name, version, origin, folder, documents } of packages) {
    lines.push(`  ${name} ${version ?? ''} (${origins[origin]})  ${dim(folder)}`)
    for (const { id, title, records, checkedAgainst } of documents) {
      const extent = checkedAgainst ? extents[checkedAgainst] : 'not used'
      lines.push(`    ${id}: ${toVisible(title)}; ${countOf(records, 'record')}; ${extent}`)
    }
    if (documents.length === 0) lines.push('    no documents')
  }
  lines.push('', bold('Sources of your own'))
  for (const { id, title, characters } of sources) {
    lines.push(`  ${toVisible(title ?? id)} (@${id}): ${countOf(characters, 'character')}`)
  }
  if (sources.length === 0) lines.push('  none; "sources" in florilegium.json names them')
  lines.push('', `${countOf(references, 'work')} in the bibliography`, '')
  lines.push(...faults.map((fault) => `${red('problem')}  ${toVisible(fault)}`))
  lines.push(...notes.map((note) => `${dim('note')}  ${toVisible(note)}`))
  if (faults.length === 0) lines.push(green('Nothing is broken.'))
  return lines.map((line) => `${line}\n`).join('')
}
