import type { TestProject } from 'vitest/node'
import { packForProjects } from './pack-for-projects.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** What a manifest depends on to have our packages, by name. */
    tarballs: Record<string, string>
  }
}

/** Packs the packages before the tests run. */
export default async function packForTests({ provide }: TestProject): Promise<void> {
  provide('tarballs', await packForProjects())
}
