import { setFlagsFromString } from 'node:v8'

/** So many bytes of bytecode are inlined in one function. Node's default is 920. */
const MOST_INLINED = 200

/** In newer versions the flag changes nothing, or may be gone. */
const LAST_NODE = 22

/**
 * Lets Node inline less from now on, in all threads. A check ends while much of its code is still being compiled, and what is
 * inlined is compiled again wherever it is called (docs/decisions/0014).
 */
export function limitInlining(): void {
  if (Number.parseInt(process.versions.node) > LAST_NODE) return
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`)
}
