import { knownReferences } from './known-references.js'
import { retiredIds } from './retired-ids.js'
import type { DocumentRule } from './rule.js'
import { uniqueIds } from './unique-ids.js'

/** What must hold within a document, beyond its JSON Schema. */
export const documentRules: readonly DocumentRule[] = [uniqueIds, retiredIds, knownReferences]
