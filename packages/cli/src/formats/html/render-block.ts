import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { renderNote } from './render-note.js'
import type { ReportedBlock, ReportedFile, ReportedRun } from './reported-file.js'
import { verdictWords } from './verdict-words.js'

/** The file that a block is of. */
export interface RenderBlockOptions {
  file: ReportedFile
  /** The number of the file, which makes its ids unlike those of others. */
  number: number
}

/**
 * Renders a paragraph with its notes beside it.
 *
 * @param block - The paragraph.
 * @param options - The file that it is of.
 * @returns The row.
 */
export function renderBlock(block: ReportedBlock, { file, number }: RenderBlockOptions): Element {
  const { kind, level = 2, isQuoted, isInList, runs, notes } = block
  const named = new Set<number>()
  const content = runs.flatMap((run, index) => renderRun(run, runs[index + 1]))
  const classes = [kind, isQuoted && 'quoted', isInList && 'listed'].filter(
    (name) => typeof name === 'string',
  )
  const tag = kind === 'heading' ? `h${Math.min(level + 2, 6)}` : 'p'
  const hasProblem = notes.some((note) => (file.notes[note]?.problems.length ?? 0) > 0)
  const isProblemHere = runs.some(({ problem }) => problem !== undefined)
  return h('div', { class: hasProblem || isProblemHere ? ['row', 'flagged'] : ['row'] }, [
    h(tag, { class: ['text', ...classes], dir: 'auto' }, content),
    ...(notes.length === 0
      ? []
      : [
          h(
            'div',
            { class: 'notes' },
            notes.flatMap((note) => {
              const said = file.notes[note]
              return said ? renderNote(said, { id: idOf(note), number: note + 1, back: backOf(note) }) : []
            }),
          ),
        ]),
  ])

  function renderRun(run: ReportedRun, next: ReportedRun | undefined): ElementContent[] {
    const { text, isEmphasised, isStrong, quotation, problem } = run
    let node: ElementContent = { type: 'text', value: text }
    if (isEmphasised) node = h('em', [node])
    if (isStrong) node = h('strong', [node])
    if (problem !== undefined) node = h('span', { class: ['spot', severityOf(problem)] }, [node])
    const note = quotation ?? problem
    if (note === undefined) return [node]
    const isFirst = notes.includes(note) && !named.has(note)
    named.add(note)
    const id = isFirst ? `q${number}-${note + 1}` : undefined
    const verdict = file.notes[note]?.verdict
    const marked = h(
      quotation === undefined ? 'span' : 'mark',
      { id, class: ['place', verdict ?? 'other'] },
      [node],
    )
    const isLast = next === undefined || (next.quotation ?? next.problem) !== note
    return isLast ? [marked, renderReference(note, quotation !== undefined)] : [marked]
  }

  function renderReference(note: number, isQuotation: boolean): Element {
    const verdict = isQuotation ? file.notes[note]?.verdict : undefined
    const { sign, label } = verdict === undefined ? { sign: '!', label: 'problem' } : verdictWords[verdict]
    const name = `Note ${note + 1}: ${label}`
    return h('a', { class: ['ref', verdict ?? 'other'], href: `#${idOf(note)}`, ariaLabel: name }, [
      h('sup', `${note + 1}${sign}`),
    ])
  }

  function severityOf(note: number): string {
    return file.notes[note]?.problems[0]?.severity ?? 'info'
  }

  function idOf(note: number): string {
    return `n${number}-${note + 1}`
  }

  function backOf(note: number): string | undefined {
    return runs.some(({ quotation, problem }) => quotation === note || problem === note)
      ? `q${number}-${note + 1}`
      : undefined
  }
}
