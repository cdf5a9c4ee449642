import type { PeerEntry } from './peer.js'

const THEN_VERIFY =
  'over passages of about a hundred words; the best ten are aligned with the quotation word by word'

/** The engine, first, and what it is compared with. */
export const PEERS: Readonly<Record<string, PeerEntry>> = {
  florilegium: {
    name: '@florilegium/verify',
    note: '`createIndex` over the whole texts, then `verifyQuotation`',
    load: async () => (await import('./florilegium.js')).florilegium,
  },
  'index-of': {
    name: 'indexOf',
    note: '`String.prototype.indexOf` in texts with one kind of quotation mark, dash and white space: it cannot find altered quotations',
    load: async () => (await import('./index-of.js')).indexOf,
  },
  ripgrep: {
    name: 'ripgrep',
    note: '`rg -U`, a process for each quotation, with an expression that takes any quotation mark, dash and white space, in files: it cannot find altered quotations',
    load: async () => (await import('./ripgrep.js')).ripgrep,
  },
  'sqlite-phrase': {
    name: 'SQLite FTS5, phrase',
    packageName: 'node-sqlite3-wasm',
    note: 'a phrase query over passages in an in-memory database (WebAssembly): it cannot find altered quotations',
    load: async () => (await import('./sqlite-phrase.js')).sqlitePhrase,
  },
  'sqlite-words': {
    name: 'SQLite FTS5, phrase or words + verify',
    packageName: 'node-sqlite3-wasm',
    note: `the phrase query, and if nothing is found any of the eight longest words by rank, ${THEN_VERIFY}`,
    load: async () => (await import('./sqlite-words.js')).sqliteWords,
  },
  minisearch: {
    name: 'minisearch + verify',
    packageName: 'minisearch',
    note: `\`search\` with its defaults (any word, by rank) for the eight longest words ${THEN_VERIFY}`,
    load: async () => (await import('./minisearch.js')).minisearch,
  },
  flexsearch: {
    name: 'flexsearch + verify',
    packageName: 'flexsearch',
    note: `\`search\` for whole words with \`suggest\`, so that some words may be missing, ${THEN_VERIFY}`,
    load: async () => (await import('./flexsearch.js')).flexsearch,
  },
  orama: {
    name: 'orama + verify',
    packageName: '@orama/orama',
    note: `\`search\` with its defaults (any word, by rank) for the eight longest words ${THEN_VERIFY}`,
    load: async () => (await import('./orama.js')).orama,
  },
  fuse: {
    name: 'fuse.js + verify',
    packageName: 'fuse.js',
    note: `\`search\` with \`ignoreLocation\` and a threshold of 0.35 ${THEN_VERIFY}`,
    load: async () => (await import('./fuse.js')).fuse,
  },
  'approx-string-match': {
    name: 'approx-string-match',
    packageName: 'approx-string-match',
    note: 'exact search, then `search` with 0.35 of the length as errors, in normalised texts; the words at the match are aligned to name them',
    load: async () => (await import('./approx-string-match.js')).approxStringMatch,
  },
  'diff-match-patch': {
    name: 'diff-match-patch',
    packageName: 'diff-match-patch',
    note: 'exact search, then `match_main` for slices of 32 characters, as annotation tools use it, starting at the middle of each normalised text since no place is known; the words at the match are aligned',
    load: async () => (await import('./diff-match-patch.js')).diffMatchPatch,
  },
}
