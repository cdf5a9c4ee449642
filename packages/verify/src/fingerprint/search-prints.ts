import { comparePrint } from './compare-print.js'
import type { Fingerprint, PrintSearch } from './fingerprint.js'
import { joinPrints } from './join-prints.js'
import { createLocateInPrints } from './locate-in-prints.js'
import { createMayHold } from './may-hold.js'
import { areRunsProvable } from './prove-letters.js'

/**
 * Makes fingerprints ready to be asked together.
 *
 * @param fingerprints - The fingerprints.
 * @returns What asks them.
 */
export function searchPrints(fingerprints: readonly Fingerprint[]): PrintSearch {
  const joined = joinPrints(fingerprints.map(({ print }) => print))
  return {
    isProvable: areRunsProvable,
    createSearch(pattern, { lexiconOf, ...options }) {
      const locate = createLocateInPrints(joined, pattern, options)
      return (similar) =>
        locate(similar).map((located) => ({
          located,
          comparison: comparePrint(located, () => lexiconOf(located.reading.id)),
        }))
    },
    createMayHold: (ids) => createMayHold(joined, ids),
  }
}
