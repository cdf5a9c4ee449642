import { packAll } from '@florilegium/test-support/pack-all'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What a manifest depends on to have our packages, by name. */
    tarballs: Record<string, string>
  }
}

/** Packs the packages before the tests run. */
export default async function packForTests({ provide }: TestProject): Promise<void> {
  provide('tarballs', await packAll())
}
