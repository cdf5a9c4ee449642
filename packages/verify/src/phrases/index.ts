export { createPhraseGate, type PhraseGate, type PhraseGateOptions } from './create-phrase-gate.js'
