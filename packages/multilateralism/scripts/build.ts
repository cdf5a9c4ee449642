/** Builds `dist/` from `content/` and `proof/`. */
import { buildPackage } from '@florilegium/build'
import { directory, reportProblems } from './package.js'

const { problems } = await buildPackage({ directory })
reportProblems(problems)
