import type { Plugin } from 'esbuild'
import { measureBundle, type BundleSize } from '../measure/measure-bundle.js'

/** What a program imports to do the job, ours first. */
const ENTRIES: Readonly<Record<string, string>> = {
  'remark-florilegium': `export { default } from 'remark-florilegium'`,
  'remark-florilegium/catalog': `export { default } from 'remark-florilegium/catalog'
export { createCatalog } from '@florilegium/core'`,
  'markdown-it-florilegium': `export { default } from 'markdown-it-florilegium'`,
  'remark-directive': `export { default } from 'remark-directive'`,
  citeproc: `export { default } from 'citeproc'`,
  'rehype-citation': `export { default } from 'rehype-citation'`,
}

/** What every site has that uses such a plugin. */
const HOSTS = /^(?:unified|remark-parse|markdown-it|vfile)$/

const withoutHosts: Plugin = {
  name: 'without-hosts',
  setup(bundle) {
    bundle.onResolve({ filter: HOSTS }, ({ path }) => ({ path, external: true }))
  },
}

/**
 * Measures the bundles of the plugins and their peers, without the parsers they are plugged into.
 *
 * @returns The sizes, ours first.
 */
export function measureBundles(): Promise<BundleSize[]> {
  return Promise.all(
    Object.entries(ENTRIES).map(([name, contents]) =>
      measureBundle(name, contents, { plugins: [withoutHosts] }),
    ),
  )
}
