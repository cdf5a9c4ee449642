/** Fails where the packaged extension is larger than what is downloaded without a thought. */
import { stat } from 'node:fs/promises'

const MOST_BYTES = 1024 * 1024

const { size } = await stat('dist/florilegium.vsix')
if (size > MOST_BYTES) {
  console.error(
    `dist/florilegium.vsix has ${size} bytes, expected at most ${MOST_BYTES}. Look at what the bundles hold.`,
  )
  process.exitCode = 1
}
