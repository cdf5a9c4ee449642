import type { StateCore, Token } from 'markdown-it'
import type { ManuscriptResult } from 'markdown-it-florilegium'

/** How quotations are marked. */
export interface MarkVerdictsOptions {
  /** Whether only those are marked that need the writer. */
  isProblemOnly: boolean
  /** Names a verdict. */
  describe: (verdict: Quotation['verdict']) => string
}

type Quotation = ManuscriptResult['quotations'][number]

/** A paragraph of a quotation that is to be marked. */
interface Part {
  text: string
  /** The line it begins in, from 0, in the text that is rendered. */
  line: number
  attributes: [string, string][]
}

/** Stands for what is not text, as in what the reader of manuscripts reads. */
const objectCharacter = '\uFFFC'

/** Tokens that leave nothing in the text. */
const dropped = new Set(['html_inline', 'footnote_ref', 'footnote_anchor'])

/**
 * Marks in the tokens of a document what is known of the quotations that are written by hand: a class and a title on each, by
 * which the style sheet draws a quiet line below it.
 *
 * @param state - The document.
 * @param result - What was found in it.
 * @param options - How they are marked.
 */
export function markVerdicts(state: StateCore, result: ManuscriptResult, options: MarkVerdictsOptions): void {
  const lineOf = createLineFinder(result)
  const blocks = new Map<number, [string, string][]>()
  const parts: Part[] = []
  result.quotations.forEach((quotation, index) => {
    if (!quotation.check || (quotation.kind !== 'quotation' && quotation.kind !== 'block')) return
    const attributes = describe(quotation, index, { result, ...options })
    if (!attributes) return
    if (quotation.kind === 'block') blocks.set(lineOf(quotation.range.start), attributes)
    else {
      quotation.text.split('\n\n').forEach((text, index) => {
        const line = lineOf(quotation.parts[index]?.start ?? quotation.range.start)
        parts.push({ text: fold(text), line, attributes })
      })
    }
  })
  for (const token of state.tokens) {
    if (token.type === 'blockquote_open') {
      const attributes = blocks.get(token.map?.[0] ?? -1)
      for (const [name, value] of attributes ?? []) token.attrJoin(name, value)
    } else if (token.type === 'inline' && token.children) {
      token.children = markInline(token, parts, state)
    }
  }
}

function describe(
  { verdict }: Quotation,
  index: number,
  { result, isProblemOnly, describe }: MarkVerdictsOptions & { result: ManuscriptResult },
): [string, string][] | undefined {
  const problems = result.problems.filter(({ quotation }) => quotation === index)
  const needsWriter = problems.some(({ severity }) => severity !== 'info')
  if (isProblemOnly && !needsWriter) return undefined
  const isTrue = verdict === 'verbatim' || verdict === 'edited'
  const kind = isTrue && needsWriter ? 'doubtful' : verdict
  const title = [describe(verdict), ...problems.map(({ message }) => message)].join('\n')
  return [
    ['class', `florilegium-verdict florilegium-${kind}`],
    ['title', title],
  ]
}

function markInline(token: Token, parts: Part[], state: StateCore): Token[] {
  const children = token.children ?? []
  const { map } = token
  const candidates = parts.filter(({ line }) => !map || (map[0] <= line && line < map[1]))
  if (candidates.length === 0) return children
  const text = children.map(readToken).join('')
  let from = 0
  const marks: (Part & { start: number; end: number })[] = []
  for (const part of candidates) {
    const start = text.indexOf(part.text, from)
    if (start < 0) continue
    from = start + part.text.length
    marks.push({ ...part, start, end: from })
    parts.splice(parts.indexOf(part), 1)
  }
  if (marks.length === 0) return children
  let at = 0
  return children.flatMap((child) => {
    const start = at
    at += readToken(child).length
    const here = marks.filter((mark) => mark.start < at && start < mark.end)
    return here.length > 0 && child.type.startsWith('text')
      ? splitText(child, start, { marks: here, state })
      : child
  })
}

/** Each run of text is marked by itself, so that marks and emphasis never cross. */
function splitText(
  token: Token,
  start: number,
  { marks, state }: { marks: (Part & { start: number; end: number })[]; state: StateCore },
): Token[] {
  const { content } = token
  const pieces: Token[] = []
  let at = 0
  const add = (end: number): void => {
    if (end <= at) return
    const piece = new state.Token('text', '', 0)
    piece.content = content.slice(at, end)
    pieces.push(piece)
    at = end
  }
  for (const mark of marks) {
    add(mark.start - start)
    const open = new state.Token('florilegium_verdict_open', 'span', 1)
    open.attrs = mark.attributes
    pieces.push(open)
    add(Math.min(mark.end - start, content.length))
    pieces.push(new state.Token('florilegium_verdict_close', 'span', -1))
  }
  add(content.length)
  return pieces
}

function readToken({ type, nesting, content }: Token): string {
  if (nesting !== 0) return ''
  if (type === 'text' || type === 'text_special') return fold(content)
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  if (type === 'html_inline' && /^<br\s*\/?>$/i.test(content)) return ' '
  return dropped.has(type) ? '' : objectCharacter
}

/** A line end is as good as a space, and as long. */
function fold(text: string): string {
  return text.replace(/\s/g, ' ')
}

function createLineFinder({ text, bodyStart }: ManuscriptResult): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n', bodyStart); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
