/** Builds `dist/` from `content/` and `sources/`. */
import { buildPackage } from '@florilegium/build'
import { directory, reportProblems } from './package.js'

const { problems } = await buildPackage({ directory })
reportProblems(problems)
