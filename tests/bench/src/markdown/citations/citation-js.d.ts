/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  import type { CslData } from '@florilegium/core'

  /** The formats of Citation.js and their settings. */
  export const plugins: {
    config: { get: (name: '@csl') => { templates: { data: Readonly<Record<'apa', string>> } } }
    input: { chain: (text: string, options: { generateGraph: false }) => (CslData & { id: string })[] }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
