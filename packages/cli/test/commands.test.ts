import { describe, test } from 'vitest'
import { brief, clean, project } from './manuscripts.js'
import { createFolder, formatRun, runCli, type RunCliOptions } from './run-cli.js'

interface Case {
  args: string[]
  files?: Record<string, string | Uint8Array>
  run?: Partial<RunCliOptions>
}

const cases: Record<string, Case> = {
  help: { args: ['--help'] },
  'help-check': { args: ['check', '--help'] },
  nothing: { args: [] },
  'unknown-command': { args: ['chek'] },
  'unknown-option': { args: ['check', '--strickt'] },
  'wrong-format': { args: ['check', '--format', 'xml'] },
  'wrong-number': { args: ['check', '--max-warnings', 'many'] },
  check: { args: ['check'], files: project },
  'check-clean': { args: ['check', 'parts'], files: project },
  'check-glob': { args: ['check', 'p*/**/*.md'], files: project },
  'check-coloured': { args: ['check', 'brief.md'], files: project, run: { env: { FORCE_COLOR: '1' } } },
  'check-no-color': {
    args: ['check', 'brief.md'],
    files: project,
    run: { env: { FORCE_COLOR: '1', NO_COLOR: '1' } },
  },
  'check-quiet': { args: ['check', '--quiet'], files: project },
  'check-json': { args: ['check', '--format', 'json'], files: project },
  'check-github': { args: ['check', '--format', 'github'], files: project },
  'check-junit': { args: ['check', '--format', 'junit'], files: project },
  'check-gitlab': { args: ['check', '--format', 'gitlab'], files: project },
  'check-markdown': { args: ['check', '--format', 'markdown'], files: project },
  'check-sarif': { args: ['check', '--format', 'sarif', 'brief.md'], files: project },
  'check-stdin': {
    args: ['check', '-', '--stdin-filename', 'drafts/a.md', '--format', 'github'],
    run: { stdin: brief },
  },
  'check-strict': {
    args: ['check', '--strict', 'a.md'],
    files: { 'a.md': 'She said: “Nobody has ever written these words before, nowhere.”\n' },
  },
  'check-max-warnings': {
    args: ['check', '--max-warnings', '0', '--quiet', 'a.md'],
    files: { 'a.md': 'See [@making-it-mater].\n' },
  },
  'check-settings': {
    args: ['check'],
    files: {
      ...project,
      'florilegium.json':
        '{"files": ["*.md"], "exclude": ["draft*.md"], "severities": {"unknown-citation": "error"}, "strikt": true}',
      'draft-1.md': brief,
    },
  },
  'check-nothing-there': { args: ['check', 'nowhere.md', 'no*.md', 'empty'], files: { 'empty/a.txt': '' } },
  'check-fix': { args: ['check', '--fix', 'brief.md'], files: project },
  'check-fix-stdin': { args: ['check', '--fix', '-'] },
  'check-baseline-missing': { args: ['check', '--baseline', 'known.json'], files: project },
  'check-baseline-broken': {
    args: ['check', '--baseline', 'known.json'],
    files: { ...project, 'known.json': '{' },
  },
  'verify-verbatim': { args: ['verify', 'an invitation to look at the underlying causes'] },
  'verify-altered': { args: ['verify', 'we must keep the rule-based international order'] },
  'verify-edited': { args: ['verify', 'we have to keep the […] international order'] },
  'verify-absent': { args: ['verify', 'nobody has ever written these words in a report'] },
  'verify-short': { args: ['verify', 'too short'] },
  'verify-speaker': {
    args: ['verify', '--speaker', 'Mary Robinson', 'an invitation to look at the underlying causes'],
  },
  'verify-json': { args: ['verify', '--json', 'we must keep the rule-based international order'] },
  'verify-json-speaker': {
    args: [
      'verify',
      '--json',
      '--speaker',
      'Ernesto Zedillo',
      '--document',
      'making-it-matter',
      'an invitation to look at the underlying causes',
    ],
  },
  'verify-json-unchecked': { args: ['verify', '--json', 'words'] },
  'verify-stdin': {
    args: ['verify', '-'],
    run: { stdin: 'an invitation to look at\r\nthe underlying causes\n' },
  },
  'verify-jsonl': {
    args: ['verify', '--jsonl'],
    run: {
      stdin: [
        '{"text": "an invitation to look at the underlying causes", "speaker": "Mary Robinson"}',
        '',
        '{"text": "an invitation to look at the underlying reasons", "document": "making-it-matter"}',
        '{"text": "words", "document": "making-it-mater"}',
        'words',
      ].join('\n'),
    },
  },
  'verify-unknown-document': { args: ['verify', '--document', 'making', 'words'] },
  search: { args: ['search', 'underlying', 'causes'] },
  'search-json': { args: ['search', '--speaker', 'Robinson', '--json', '--limit', '1'] },
  'search-nothing': { args: ['search', 'xyzzy'] },
  'search-no-words': { args: ['search'] },
  'list-documents': { args: ['list', 'documents'] },
  'list-recommendations': {
    args: ['list', 'recommendations', '--document', 'how-multilateralism-can-survive'],
  },
  'list-topics-json': { args: ['list', 'topics', '--json'] },
  'list-nothing': { args: ['list', 'chapters'] },
  cite: { args: ['cite', 'zedillo-stakeholders'] },
  'cite-html': { args: ['cite', 'making-it-matter', '--format', 'html'] },
  'cite-note': {
    args: ['cite', 'making-it-matter', '--style', 'note', '--locale', 'de', '--locator', 'p. 12'],
  },
  'cite-bibtex': { args: ['cite', 'making-it-matter', '--format', 'bibtex'] },
  'cite-ris': { args: ['cite', 'how-multilateralism-can-survive', '--format', 'ris'] },
  'cite-csl-json': { args: ['cite', 'how-multilateralism-can-survive', '--format', 'csl-json'] },
  'cite-json': { args: ['cite', '@berti-values', '--json'] },
  'cite-unknown': { args: ['cite', 'berti-value'] },
  'cite-bibliography': {
    args: ['cite', 'ada1843'],
    files: {
      'florilegium.json': '{"bibliography": ["works.bib"], "citations": "full"}',
      'works.bib': '@book{ada1843,\n author = {Ada Lovelace},\n title = {Notes},\n year = 1843\n}\n',
    },
  },
  render: { args: ['render', 'parts/clean.md'], files: project },
  'render-markdown': { args: ['render', 'parts/clean.md', '--to', 'markdown'], files: project },
  'render-errors': { args: ['render', 'brief.md', '--output', 'brief.html'], files: project },
  'render-mdx': { args: ['render', 'brief.mdx'], files: { 'brief.mdx': clean } },
  'render-json': { args: ['render', '-', '--json'], run: { stdin: '# “Title”\n' } },
  init: { args: ['init', '--citations', 'note', '--locale', 'de'] },
  'init-again': { args: ['init'], files: { 'florilegium.json': '{}' } },
  'init-json': { args: ['init', '--json'] },
  'build-nothing': { args: ['build', 'nowhere'] },
  'completion-unknown': { args: ['completion', 'tcsh'] },
}

describe('florilegium', () => {
  for (const [name, { args, files = {}, run = {} }] of Object.entries(cases)) {
    test.concurrent(name, async ({ expect }) => {
      const result = await runCli(args, { directory: createFolder(files), ...run })
      await expect(formatRun(args, result)).toMatchFileSnapshot(`snapshots/${name}.txt`)
    })
  }
})
