import type { CslDataName } from '../csl-data.js'
import { readText } from '../plain/read-text.js'

/** A name in the parts that formats of reference managers have. */
export interface ExportName {
  /** The family name with its particle, or the whole name of an institution. */
  family: string
  given?: string
  suffix?: string
}

/**
 * Reads names for another format.
 *
 * @param names - The names, as CSL-JSON has them.
 * @returns The names that say something.
 */
export function readExportNames(names: readonly CslDataName[] | undefined): ExportName[] {
  return (Array.isArray(names) ? (names as CslDataName[]) : []).flatMap((name) => {
    const family = readText([name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
    const given = readText([name.given, name['dropping-particle']].filter(Boolean).join(' '))
    const suffix = readText(name.suffix)
    const literal = readText(name.literal) ?? (family === undefined ? given : undefined)
    if (literal !== undefined) return [{ family: literal }]
    if (family === undefined) return []
    return [{ family, ...(given !== undefined && { given }), ...(suffix !== undefined && { suffix }) }]
  })
}
