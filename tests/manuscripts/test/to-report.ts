import type { Measure } from './measure.js'
import type { Manuscript } from './read-corpus.js'

type Key = Exclude<keyof Measure, 'faults'>

/** Writes how well the corpus is read, by family of manuscripts, and what is read wrong. */
export function toReport(measured: { manuscript: Manuscript; result: Measure }[]): string {
  const families = [...new Set(measured.map(({ manuscript }) => manuscript.family))].sort()
  const rows = [...families.map((family) => row(family, family)), row('All')]
  const faults = measured.flatMap(({ result }) => result.faults)
  return `# How well the reader reads

Made by \`UPDATE=1 pnpm --filter @florilegium/test-manuscripts test\`. What each column counts is told in README.md.

| family | manuscripts | quotations | recall | checked | false alarms | attribution right | wrong | missed | kind right |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## What is read wrong

${faults.map((fault) => `- ${fault.replace(/[<>*_[\]{}`]/g, '\\$&')}`).join('\n')}
`

  function row(name: string, family?: string): string {
    const own = measured.filter(({ manuscript }) => family === undefined || manuscript.family === family)
    const sum = (key: Key): number => own.reduce((total, { result }) => total + result[key], 0)
    const cells = [
      name,
      own.length,
      sum('expected'),
      percent(sum('found'), sum('expected')),
      sum('checked'),
      percent(sum('falseAlarms'), sum('checked')),
      percent(sum('attributed'), sum('found')),
      percent(sum('wronglyAttributed'), sum('found')),
      percent(sum('found') - sum('attributed') - sum('wronglyAttributed'), sum('found')),
      percent(sum('rightKind'), sum('listed')),
    ]
    return `| ${cells.join(' | ')} |`
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`
}
