export { createFingerprint } from './create-fingerprint.js'
export type { Fingerprint } from './fingerprint.js'
export { loadFingerprint } from './load-fingerprint.js'
