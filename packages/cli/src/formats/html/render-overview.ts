import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Summary } from '../../checking/summary.js'
import { countOf } from '../count-of.js'
import type { OverviewFile } from './overview-file.js'
import { verdicts, verdictWords } from './verdict-words.js'

/**
 * Renders what stands on top: what came of all, a bar of the verdicts, and the manuscripts.
 *
 * @param summary - What came of all files, in numbers.
 * @param files - The files, those with problems first in the list.
 * @returns The head of the page.
 */
export function renderOverview(summary: Summary, files: readonly OverviewFile[]): Element {
  const total = verdicts.reduce((sum, verdict) => sum + summary[verdict], 0)
  const present = verdicts.filter((verdict) => summary[verdict] > 0)
  return h('header', [
    h('p', { class: 'kind' }, ['Florilegium', h('span', 'Quotations and their sources')]),
    h('h1', headline(summary, total)),
    h(
      'p',
      { class: 'subtitle' },
      `${countOf(total, 'quotation')} in ${countOf(summary.files, 'manuscript')}`,
    ),
    ...(total === 0
      ? []
      : [
          h(
            'div',
            { class: 'bar', ariaHidden: 'true' },
            present.map((verdict) => h('span', { class: verdict, style: `flex-grow:${summary[verdict]}` })),
          ),
          h(
            'dl',
            { class: 'verdicts' },
            present.map((verdict) => {
              const { sign, label, meaning } = verdictWords[verdict]
              return h('div', { class: verdict }, [
                h('dt', [h('span', { class: 'sign', ariaHidden: 'true' }, sign), ` ${label}`]),
                h('dd', [h('strong', String(summary[verdict])), h('span', meaning)]),
              ])
            }),
          ),
        ]),
    renderContents(files),
    ...(files.some(({ problems }) => problems > 0)
      ? [
          h('p', { class: 'filter' }, [
            h('label', [h('input', { type: 'checkbox', id: 'only' }), ' Show only what has a problem']),
          ]),
        ]
      : []),
  ])
}

function headline({ errors, warnings, unreadable }: Summary, total: number): string {
  const parts = [
    errors > 0 ? countOf(errors, 'error') : '',
    warnings > 0 ? countOf(warnings, 'warning') : '',
    unreadable > 0 ? `${countOf(unreadable, 'file')} not read` : '',
  ].filter((part) => part !== '')
  if (parts.length > 0) return parts.join(', ')
  return total === 0 ? 'No quotations' : 'Nothing to mend'
}

function renderContents(files: readonly OverviewFile[]): Element {
  const rows = [...files].sort((one, other) => Number(other.problems > 0) - Number(one.problems > 0))
  return h('nav', { ariaLabel: 'Manuscripts' }, [
    h('h2', 'Manuscripts'),
    h(
      'ul',
      rows.map(({ path, id, message, quotations, problems, firstProblem }) => {
        const link: ElementContent = id === undefined ? h('span', path) : h('a', { href: `#${id}` }, path)
        const state: ElementContent[] =
          message !== undefined
            ? [h('span', { class: 'bad' }, message)]
            : problems === 0
              ? [h('span', { class: 'quiet' }, `${countOf(quotations, 'quotation')}, no problem`)]
              : [
                  h('a', { class: 'bad', href: `#${firstProblem}` }, countOf(problems, 'problem')),
                  h('span', { class: 'quiet' }, `, ${countOf(quotations, 'quotation')}`),
                ]
        return h('li', [h('span', { class: 'path' }, link), h('span', { class: 'state' }, state)])
      }),
    ),
  ])
}
