import { doctest } from 'vite-plugin-doctest'
import { defineConfig } from 'vitest/config'

/** Every package runs `vitest run --config ../../vitest.config.ts` in its own folder. */
export default defineConfig({
  plugins: [doctest({})],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    includeSource: ['src/**/*.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-report.json' },
  },
})
