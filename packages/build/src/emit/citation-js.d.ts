/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from '@florilegium/schema'

  /** The formats of Citation.js and their settings. */
  export const plugins: {
    config: {
      get: (name: '@bibtex') => { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } }
    }
    output: { format: (format: 'bibtex', items: (CslItem & { id: string })[]) => string }
  }
}

declare module '@citation-js/plugin-bibtex' {}
