import type { Collection } from '@florilegium/schema'
import { generateCorpus } from '../../corpus/generate-corpus.js'
import { createRandom, type Random } from '../../corpus/random.js'
import { changeWords, type Treatment } from './change-words.js'
import { listExcerpts, type Excerpt } from './list-excerpts.js'

/** How large a manuscript is. */
export interface CreateManuscriptOptions {
  words: number
  quotations: number
}

/** Of ten quotations. */
const TREATMENTS: readonly Treatment[] = [
  'verbatim',
  'altered',
  'verbatim',
  'edited',
  'prose',
  'verbatim',
  'altered',
  'edited',
  'verbatim',
  'prose',
]

/**
 * Makes up a manuscript: prose with quotations in marks, in block quotes with an attribution, and in directives, with citations.
 * Of ten quotations, four are verbatim, two edited, two altered, and two are in no source. The same arguments give the same text.
 *
 * @param collections - The packages whose records are quoted.
 * @param options - How large it is.
 * @returns The manuscript, in Markdown.
 */
export function createManuscript(
  collections: readonly Collection[],
  { words, quotations }: CreateManuscriptOptions,
): string {
  const random = createRandom(11)
  const excerpts = listExcerpts(collections)
  // Its own speech would be quotations, too.
  const prose = (generateCorpus(words).documents[0]?.text ?? '').replace(/["“”]/g, '')
  const paragraphs = prose.split('\n\n')
  const others = prose.match(/\b[a-z]{5,}\b/g) ?? []
  const blocks: string[] = []
  let written = 0
  let quoted = 0
  for (const paragraph of paragraphs) {
    if (written >= words) break
    let block = paragraph
    const after: string[] = []
    // As large a share of the quotations as there is of the words.
    const share = Math.min(1, (written + countWords(paragraph)) / words)
    while (!block.startsWith('#') && quoted < Math.ceil(quotations * share)) {
      const excerpt = random.pick(excerpts)
      const treatment = TREATMENTS[quoted % TREATMENTS.length] as Treatment
      const text = changeWords(excerpt.words, { treatment, others, random })
      const { inline, own } = setQuotation(text, { excerpt, treatment, random })
      block += inline
      after.push(...own)
      quoted++
    }
    blocks.push(block, ...after)
    written += [block, ...after].reduce((sum, part) => sum + countWords(part), 0)
  }
  return `# A manuscript\n\n${blocks.join('\n\n')}\n`
}

function setQuotation(
  text: string,
  { excerpt, treatment, random }: { excerpt: Excerpt; treatment: Treatment; random: Random },
): { inline: string; own: string[] } {
  const { document, record } = excerpt
  const form = random.fraction()
  // An invented text is no excerpt of a record.
  if (form < 0.1 && treatment !== 'prose')
    return { inline: '', own: [`:::quote{#${document}/${record}}\n${text}\n:::`] }
  if (form < 0.3) return { inline: '', own: [`> ${text}\n>\n> — [@${document}]`] }
  if (form < 0.4) return { inline: ` As they say, “${text}”.`, own: [] }
  return { inline: ` They write that “${text}” [@${document}, p. ${1 + random.below(40)}].`, own: [] }
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}
