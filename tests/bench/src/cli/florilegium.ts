import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The built command line. */
export const florilegium = join(
  dirname(createRequire(import.meta.url).resolve('florilegium/package.json')),
  'dist/main.js',
)
