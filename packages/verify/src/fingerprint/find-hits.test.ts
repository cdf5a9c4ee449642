import { expect, test } from 'vitest'
import { createPattern } from '../quotation/pattern.js'
import { createFingerprint } from './create-fingerprint.js'
import { findHits } from './find-hits.js'
import { hashWindows } from './hash-windows.js'
import { joinPrints, listAccepted } from './join-prints.js'
import { loadFingerprint } from './load-fingerprint.js'

test('a row goes as far at each place as the words go on there', () => {
  const quoted = 'members should settle their disputes by peaceful means'
  const text = `All ${quoted} alone. Nobody should settle their disputes with force.`
  const joined = joinPrints([loadFingerprint(createFingerprint({ id: 'charter', text })).print])
  const pattern = createPattern(quoted, [])
  const { codes, letterCount } = pattern.words
  const [hits] = findHits(joined, pattern, {
    hashes: hashWindows(codes, letterCount),
    accepted: listAccepted(joined),
    least: 15,
  })
  const rows = hits?.words.map((word, at) => [word, hits.quoted[at], hits.ends[at]])
  const toDisputes = 'membersshouldsettletheirdisputes'.length
  expect(rows).toEqual([
    [1, 0, letterCount],
    [2, 1, letterCount],
    [11, 1, toDisputes],
    [3, 2, letterCount],
    [12, 2, toDisputes],
    [4, 3, letterCount],
    [13, 3, toDisputes],
    [5, 4, letterCount],
    [6, 5, letterCount],
    [7, 6, letterCount],
  ])
})
