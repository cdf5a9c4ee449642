import { findNearestIds, verifyClaim } from '@florilegium/core'
import { z } from 'zod'
import { defineTool } from './mcp-tool.js'

/** A page of a book has some 3,000 characters. */
const LONGEST = 20_000

const input = z.object({
  text: z
    .string()
    .min(1)
    .max(LONGEST)
    .describe('The words to be quoted, without the quotation marks around them'),
  speaker: z.string().max(200).optional().describe('Who is said to have said or written them'),
  document: z
    .string()
    .max(200)
    .optional()
    .describe('The id of the document they are said to be from. Default: any'),
})

const output = z.object({
  verdict: z.enum(['verbatim', 'edited', 'altered', 'absent', 'unchecked']),
  reason: z.string().optional().describe('Why it is unchecked'),
  isQuotable: z.boolean().describe('Whether the words may be printed as a quotation, as they are'),
  source: z.string().nullable().describe('The id of the document'),
  sourceTitle: z.string().nullable(),
  section: z.string().nullable(),
  record: z.string().nullable().describe('The id of the record that holds them, for cite'),
  passage: z.string().nullable().describe('What the source says there, where it may be shown'),
  differences: z.array(
    z.object({
      grade: z.enum(['punctuation', 'case', 'word', 'meaning']),
      quoted: z.string(),
      source: z.string().nullable().describe('Null where the words of the source cannot be shown'),
    }),
  ),
  notes: z.array(z.string()).describe('What a reader of the quotation should know'),
  attribution: z
    .enum(['confirmed', 'refuted', 'unknown'])
    .optional()
    .describe('Whether the speaker said them'),
  actualSpeaker: z.string().optional().describe('Who did, where that is refuted'),
})

/** Decides whether words stand in a source. */
export const verifyQuotationTool = defineTool({
  name: 'verify_quotation',
  title: 'Verify a quotation',
  description:
    'Decides whether words stand verbatim in one of the loaded sources, and names every word that differs. Call it before you print words in quotation marks. Nothing but "isQuotable": true allows to print them as a quotation.',
  input,
  output,
  answer({ text, speaker, document }, { catalog }) {
    if (document !== undefined && !catalog.sources.idsOf.has(document)) {
      const nearest = findNearestIds(document, catalog.sources.idsOf.keys())
      return {
        text: `No source has the id "${document}". ${didYouMean(nearest, [...catalog.sources.idsOf.keys()])}`,
      }
    }
    const answer: z.output<typeof output> = verifyClaim({ text, speaker, document }, catalog)
    return { output: answer, text: describe(answer, speaker) }
  },
})

function describe(answer: z.output<typeof output>, speaker: string | undefined): string {
  const { verdict, reason, sourceTitle, section, record, passage, differences, notes, attribution } = answer
  const where =
    sourceTitle === null ? '' : ` in “${sourceTitle}”${section === null ? '' : `, section “${section}”`}`
  const lines = [`${verdict}${where}${record === null ? '' : ` (record: ${record})`}. ${advise(answer)}`]
  if (reason !== undefined) lines.push(`Reason: ${reason}.`)
  for (const { quoted, source } of differences) {
    lines.push(`- quoted “${quoted}”, the source has ${source === null ? 'something else' : `“${source}”`}`)
  }
  if (passage !== null) lines.push(`The source says: “${passage}”`)
  if (attribution === 'confirmed') lines.push(`They are the words of ${speaker}.`)
  if (attribution === 'refuted')
    lines.push(`They are the words of ${answer.actualSpeaker}, not of ${speaker}.`)
  if (attribution === 'unknown') lines.push(`Whether ${speaker} said them is not known.`)
  return [...lines, ...notes].join('\n')
}

function advise({ verdict, attribution }: z.output<typeof output>): string {
  if (attribution === 'refuted') return 'The words are right; correct who said them.'
  switch (verdict) {
    case 'verbatim':
      return 'The words may be quoted as they are.'
    case 'edited':
      return 'The words may be quoted as they are, with their marks.'
    case 'altered':
      return "Do not print this as a quotation: use the source's words, or paraphrase without quotation marks."
    case 'absent':
      return 'No source that is loaded has these words. Do not print them as a quotation from one.'
    case 'unchecked':
      return 'It could not be decided. Do not print it as a verified quotation.'
  }
}

/**
 * Says what may have been meant.
 *
 * @param nearest - What is like it.
 * @param all - All there is.
 * @returns A sentence.
 */
export function didYouMean(nearest: readonly string[], all: readonly string[]): string {
  const list = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ')
  if (nearest.length > 0) return `Did you mean ${list(nearest)}?`
  return all.length === 0
    ? 'There are none.'
    : `There are: ${list(all.slice(0, 20))}${all.length > 20 ? ' …' : '.'}`
}
