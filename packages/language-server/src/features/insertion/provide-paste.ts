import { verifyInCatalog, type CatalogPlace, type CatalogVerification, type Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import type { PasteAnswer } from '../../protocol.js'
import type { QuotedWords } from './format-quotation.js'
import { insertQuotation, type Edit } from './provide-insertion.js'
import { citeKey, citePlace, toCitationMarkup } from './to-citation-markup.js'

/** Fewer words are anybody's. */
const LEAST_WORDS = 6

/** More characters are no quotation but a copy. */
const LONGEST = 10_000

/** So many words are set as a block quote, as the style of the APA has it. */
const LONG_WORDS = 40

/** A text that is pasted, as the quotation that it is. */
export interface PasteResult extends Omit<PasteAnswer, 'forms'> {
  forms: { form: PasteAnswer['forms'][number]['form']; insertText: string; edits: Edit[] }[]
}

/**
 * Recognises a quotation in a text that is pasted or dropped.
 *
 * @param manuscript - The manuscript it goes into.
 * @param range - What it replaces.
 * @param pasted - The text.
 * @returns The quotation in each form, the fitting one first. Nothing where the text is none of a known source, is in code,
 *   or goes into a quotation that the writer has begun.
 */
export function providePaste(manuscript: Manuscript, range: Range, pasted: string): PasteResult | undefined {
  const text = trimMarks(pasted.trim())
  const words = text.split(/\s+/)
  if (words.length < LEAST_WORDS || text.length > LONGEST || !takesQuotation(manuscript, range))
    return undefined
  const verification = verifyInCatalog(text, manuscript.project.catalog)
  const { verdict } = verification
  const [place] = verification.found
  if ((verdict !== 'verbatim' && verdict !== 'edited') || !place) return undefined
  const quoted = toWords(text, place, { verification, manuscript })
  const isLong = words.length >= LONG_WORDS || /\n\s*\n/.test(text)
  const forms = isLong
    ? (['block', 'inline', 'footnote'] as const)
    : (['inline', 'block', 'footnote'] as const)
  return {
    verdict,
    source: place.document?.bibliography.title ?? place.own?.title ?? place.source,
    ...(quoted.speaker !== undefined && { speaker: quoted.speaker }),
    forms: forms.map((form) => {
      const edits = insertQuotation(manuscript, range, { words: quoted, form })
      const [first, ...rest] = edits
      // The editor puts one text where it was pasted; whatever else changes comes beside it.
      const isThere = first?.range.start === range.start && first.range.end === range.end
      return isThere ? { form, insertText: first.newText, edits: rest } : { form, insertText: '', edits }
    }),
  }
}

/** Whether words that are pasted here are to be quoted: in prose that is not in quotation marks already. */
function takesQuotation({ text, parsed, checked }: Manuscript, { start, end }: Range): boolean {
  if (parsed.frontMatter && start < parsed.frontMatter.end) return false
  const before = text[start - 1] ?? ''
  if (/[“„«‘‚"'「『]/.test(before)) return false
  if (checked.quotations.some(({ range }) => range.start < start && end < range.end)) return false
  for (let node = parsed.tree.resolveInner(start, -1); ;) {
    if (
      /^(?:FencedCode|CodeBlock|CodeText|InlineCode|HTMLBlock|CommentBlock|Comment|LeafDirective|TextDirective|URL|Link)$/.test(
        node.name,
      )
    )
      return false
    if (!node.parent) return true
    node = node.parent
  }
}

/** Text that is copied with the marks around it. */
function trimMarks(text: string): string {
  const [, inner] = /^[“„«"‘']\s?([\s\S]*?)\s?[”“»"’']$/u.exec(text) ?? []
  return inner !== undefined && !/[“”„«»"]/.test(inner) ? inner : text
}

function toWords(
  text: string,
  place: CatalogPlace,
  { verification, manuscript }: { verification: CatalogVerification; manuscript: Manuscript },
): QuotedWords {
  const { entry, document, source, page, section } = place
  const { locale } = manuscript.checked.settings
  const speakers = new Set(
    verification.found.flatMap(({ entry }) => (entry?.record.type === 'quote' ? [entry.record.speaker] : [])),
  )
  const [speaker] = speakers
  const name = speakers.size === 1 ? document?.people.find(({ id }) => id === speaker)?.name : undefined
  if (entry) return { text, speaker: name, citation: toCitationMarkup(entry, locale) }
  const title = document?.sections.find(({ id }) => id === section)?.title
  const locator =
    page !== undefined
      ? { label: 'page' as const, value: page }
      : title !== undefined && !title.startsWith('[')
        ? { label: 'section' as const, value: title, isTitle: true as const }
        : undefined
  const citation = locator && citePlace(source, locator, locale)
  return { text, citation: citation ?? citeKey(source) }
}
