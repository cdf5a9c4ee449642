import type { ContentFinding } from './content-file.js'

/** More in one file are seen by nobody, and each takes time to place. */
const MAXIMUM_FINDINGS = 200

/**
 * Adds a finding to those of a file, as long as there are not too many; then the last one says so.
 *
 * @param findings - The findings of the file.
 * @param place - Makes the finding.
 */
export function addFinding(findings: ContentFinding[], place: () => ContentFinding): void {
  if (findings.length < MAXIMUM_FINDINGS) findings.push(place())
  else if (findings.length === MAXIMUM_FINDINGS) {
    const message = 'There are more problems in this file. They are shown when some of these are solved.'
    findings.push({ range: { start: 0, end: 0 }, message, expected: [] })
  }
}
