import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

/** One VS Code runs at a time: two would starve each other on a small machine. */
export default mergeConfig(shared, defineConfig({ test: { fileParallelism: false } }))
