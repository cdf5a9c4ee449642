/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** The formats of Citation.js. */
  export const plugins: {
    input: {
      chain: (text: string, options: { forceType: string; generateGraph: boolean }) => unknown[]
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
