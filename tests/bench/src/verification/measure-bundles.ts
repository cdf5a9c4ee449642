import type { Plugin } from 'esbuild'
import { measureBundle, type BundleSize } from '../measure/measure-bundle.js'

/** What a program imports to do the job. */
const ENTRIES: Readonly<Record<string, string>> = {
  '@florilegium/verify': `export { createIndex, verifyQuotation } from '@florilegium/verify'`,
  minisearch: `export { default } from 'minisearch'`,
  flexsearch: `export { Index } from 'flexsearch'`,
  '@orama/orama': `export { create, insertMultiple, search } from '@orama/orama'`,
  'fuse.js': `export { default } from 'fuse.js'`,
  'approx-string-match': `export { default } from 'approx-string-match'`,
  'diff-match-patch': `export { default } from 'diff-match-patch'`,
}

/** Leaves the language data out: a program names the languages it needs. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup(bundle) {
    bundle.onResolve({ filter: /languages\/index\.js$/ }, ({ path }) => ({ path, external: true }))
  },
}

/**
 * Measures the bundles of the engine and its peers, minified by esbuild for browsers and then by terser, plain and gzipped.
 *
 * @returns The sizes: the engine without language data first, then with it, then the peers.
 */
export async function measureBundles(): Promise<BundleSize[]> {
  const [own, ...others] = Object.entries(ENTRIES) as [[string, string], ...[string, string][]]
  const isShrunk = true
  return [
    await measureBundle(`${own[0]}, without language data`, own[1], {
      plugins: [withoutLanguages],
      isShrunk,
    }),
    await measureBundle(own[0], own[1], { isShrunk }),
    ...(await Promise.all(others.map(([name, contents]) => measureBundle(name, contents, { isShrunk })))),
  ]
}
