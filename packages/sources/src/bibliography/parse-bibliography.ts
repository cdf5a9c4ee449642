import { parseCslJson } from './parse-csl-json.js'
import { parseCslYaml } from './parse-csl-yaml.js'
import { parseBibtex } from './parse-bibtex.js'
import type { ParsedBibliography } from './parsed-bibliography.js'

/**
 * Parses a bibliography by the ending of its file: `.bib` is BibTeX or BibLaTeX, `.json` CSL-JSON, `.yaml` CSL-YAML.
 *
 * @param path - The path of the file.
 * @param text - Its content.
 * @returns The works that can be used, each key once, and what cannot. It never rejects.
 * @example
 * ```ts @import.meta.vitest
 * const { items } = await parseBibliography('works.json', '[{ "id": "a", "title": "A" }]')
 * expect(items).toEqual([{ id: 'a', title: 'A' }])
 * const { faults } = await parseBibliography('works.ris', '')
 * expect(faults[0].message).toBe('A bibliography can be .bib, .json or .yaml, not ".ris". Export it as one of these.')
 * ```
 */
export async function parseBibliography(path: string, text: string): Promise<ParsedBibliography> {
  const { items, faults } = await parse(path, text.replace(/^\uFEFF/, ''))
  const seen = new Set<string>()
  return { items: items.filter(({ id }) => !seen.has(id) && seen.add(id)), faults }
}

async function parse(path: string, text: string): Promise<ParsedBibliography> {
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  switch (extension) {
    case '.bib':
    case '.bibtex':
    case '.biblatex':
      return parseBibtex(text)
    case '.json':
    case '.csljson':
      return parseCslJson(text)
    case '.yaml':
    case '.yml':
      return parseCslYaml(text)
    default: {
      const message = `A bibliography can be .bib, .json or .yaml, not "${extension}". Export it as one of these.`
      return { items: [], faults: [{ message, line: 1, column: 1 }] }
    }
  }
}
