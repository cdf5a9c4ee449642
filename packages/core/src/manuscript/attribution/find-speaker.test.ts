import { expect, test } from 'vitest'
import { parseManuscript, toProseBlocks } from '../lezer.js'
import { readManuscript } from '../read-manuscript.js'
import { findSpeakerCases } from './find-speaker-cases.js'

test.each(Object.entries(findSpeakerCases))('who speaks is told right after %s', (_, { text, speaker }) => {
  const { quotations } = readManuscript(toProseBlocks(parseManuscript(text)))
  expect(quotations.map((quotation) => quotation.speaker)).toEqual([speaker])
})
