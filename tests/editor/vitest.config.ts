import { defineConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

/** Each test is named, and one VS Code runs at a time: two would starve each other on a small machine. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, reporters: ['verbose', 'json'], fileParallelism: false },
})
