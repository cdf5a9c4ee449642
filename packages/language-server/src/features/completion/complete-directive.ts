import type { Completion, CompletionPlace } from './completion.js'

/** Colons and what is written of a name, in running text or on a line of its own. */
const unfinished = /(?:^|[\s>([“"„«—–-])(:{1,3})(\p{L}*)$/u

/** What may stand before a directive on a line of its own. */
const lineStart = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?[\s>]*$/

interface Template {
  form: ':' | '::' | ':::'
  name: string
  attributes: string
  detail: string
}

/** What each directive is written like, with the cursor where an id or a filter goes. */
const templates: Template[] = [
  { form: '::', name: 'quote', attributes: '{#$1}', detail: 'the words of a record' },
  { form: ':::', name: 'quote', attributes: '{#$1}\n$2\n:::', detail: 'your excerpt of a record' },
  { form: ':', name: 'quote', attributes: '[$2]{#$1}', detail: 'words of a record in the text' },
  { form: '::', name: 'recommendation', attributes: '{#$1}', detail: 'a recommendation' },
  { form: '::', name: 'quotes', attributes: '{$1}', detail: 'all quotations by document, topic or speaker' },
  {
    form: '::',
    name: 'recommendations',
    attributes: '{$1}',
    detail: 'all recommendations by document or topic',
  },
  { form: '::', name: 'bibliography', attributes: '', detail: 'the works that are cited' },
]

/**
 * Offers the directives after colons, where one can stand.
 *
 * @param place - Where the cursor is.
 * @returns The directives of as many colons, or more.
 */
export function completeDirective({ offset, before, after }: CompletionPlace): Completion[] {
  const [whole, colons = '', typed = ''] = unfinished.exec(before) ?? []
  if (whole === undefined || /^[\p{L}[{]/u.test(after)) return []
  const written = colons.length + typed.length
  const isLine = lineStart.test(before.slice(0, before.length - written)) && after.trim() === ''
  // In a block quote or a list, every line begins as the first one does.
  const prefix = before
    .slice(0, before.length - written)
    .replace(/[-*+]|\d{1,9}[.)]/, (mark) => ' '.repeat(mark.length))
  return templates
    .filter(({ form, name }) => {
      if (form === ':') return colons === ':' && name.startsWith(typed)
      return isLine && form.length >= colons.length && name.startsWith(typed)
    })
    .map(({ form, name, attributes, detail }) => ({
      kind: 'directive',
      label: form + name,
      detail: ` ${detail}`,
      range: { start: offset - written, end: offset },
      newText: form + name + attributes.replaceAll('\n', `\n${prefix}`),
      ...(attributes !== '' && { isSnippet: true as const, continues: true as const }),
    }))
}
