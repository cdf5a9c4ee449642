import { readFileSync } from 'node:fs'
import { createCatalog } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import { checkText } from '../../src/checking/check-text.js'
import { toCheckedFile } from '../../src/checking/to-checked-file.js'
import type { ReportedFile } from '../../src/formats/html/reported-file.js'
import { toReportedFile } from '../../src/formats/html/to-reported-file.js'

const minutes =
  'The committee met in the old library. It decided at once that the bridge should be built of stone. Nobody spoke against it.'

const catalog = createCatalog([multilateralism], {
  sources: [
    {
      id: 'minutes',
      title: 'Minutes of the second of May',
      text: minutes,
      parts: [{ kind: 'page', name: '12', start: 0 }],
    },
  ],
})

/**
 * Checks a text against the documents of this repository and some minutes, for the report.
 *
 * @param path - What it is called.
 * @param text - The text.
 * @returns The file as the report takes it.
 */
export function reportText(path: string, text: string): ReportedFile {
  const references = [{ id: 'annan-2001', title: 'We the Peoples' }]
  const manuscript = checkText(text, { path, catalog, settings: {}, references })
  const checked = toCheckedFile(manuscript, { path, text, catalog, comparesWords: true })
  return toReportedFile(manuscript, { checked, text, catalog })
}

/** A manuscript with every verdict and several problems. */
export const brief = readFileSync(new URL('brief.md', import.meta.url), 'utf8')
