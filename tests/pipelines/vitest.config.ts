import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

/** The packages are packed once, and two tools work at a time. */
export default mergeConfig(
  shared,
  defineConfig({ test: { globalSetup: 'src/pack-for-tests.ts', maxWorkers: 2, hookTimeout: 600_000 } }),
)
