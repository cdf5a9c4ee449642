/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  import type { CslData } from '@florilegium/core'

  /** A citation, as citeproc takes it. */
  export interface Cluster {
    citationID: string
    citationItems: { id: string; locator: string; label: string }[]
    properties: { noteIndex: number }
  }

  /** An engine of citeproc. */
  export interface Engine {
    processCitationCluster: (cluster: Cluster, before: [string, number][], after: []) => [object, unknown[]]
    makeBibliography: () => [object, string[]]
  }

  /** The formats of Citation.js and their settings. */
  export const plugins: {
    config: {
      get: (name: '@csl') => {
        templates: { data: Readonly<Record<'apa', string>> }
        engine: (items: readonly CslData[], style: 'apa', locale: string, format: 'html') => Engine
      }
    }
    input: { chain: (text: string, options: { generateGraph: false }) => (CslData & { id: string })[] }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
