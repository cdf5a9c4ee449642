import { publicPackages } from '@florilegium/test-support/public-packages'

/**
 * Lists which packages of this repository come with some dependencies.
 *
 * @param dependencies - Their names.
 * @returns Those of them that are ours, and all of ours that these depend on.
 */
export function listOwnPackages(dependencies: readonly string[]): string[] {
  const found = new Set<string>()
  const queue = [...dependencies]
  for (const name of queue) {
    const own = publicPackages.find((each) => each.name === name)
    if (!own || found.has(name)) continue
    found.add(name)
    queue.push(...own.dependencies)
  }
  return [...found].sort()
}
