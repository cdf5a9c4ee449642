import { parseArgs } from 'node:util'

/** What the benchmark is told to do. */
export interface Options {
  /** A folder of texts. Left out, texts are made up. */
  corpus: string | undefined
  /** Names of the suites to run. Empty: all. */
  only: string[]
  /** Millions of words. */
  sizes: number[]
  /** Keys of the peers to compare with. Empty: all. */
  peers: string[]
  /** Names of the parts of a suite to run. Empty: all. */
  parts: string[]
  /** How many quotations are asked at each size. */
  queries: number
  /** How often each measurement is repeated at most. */
  rounds: number
  /** How many records the made-up content packages have. */
  records: number[]
  /** When a peer is stopped. */
  peerSeconds: number
  /** How many quotations with one changed word are tried on fingerprints. */
  spans: number
  /** A file that gets the report too. */
  output: string | undefined
  /** Whether wrong answers are told on stderr. */
  explain: boolean
  help: boolean
}

/** The options, for `--help`. */
export const USAGE = `pnpm bench [options]

  --corpus FOLDER      take the .md and .txt files of a folder (default: made-up prose)
  --only SUITES        run these suites: verification, content, markdown, cli, editor
                       (default: all)
  --parts PARTS        run these parts of them: of verification bundles, index, peers, one-pass, fingerprints; of content
                       build, import, bundles; of markdown pipelines, citations, reading, bundles; of cli
                       start, check; of editor server (default: all)
  --sizes MILLIONS     millions of words (default: 0.1,1,10)
  --peers PEERS        compare with these peers (default: all)
  --peer-seconds N     stop a peer after N seconds (default: 120)
  --queries N          ask N quotations at each size (default: 200)
  --records NUMBERS    build made-up content packages of so many records (default: 1000,10000)
  --rounds N           repeat each measurement up to N times (default: 5)
  --spans N            try N changed quotations on fingerprints (default: 20000)
  --output FILE        write the report to a file too
  --explain            tell wrong answers of @florilegium/verify on stderr
`

/**
 * Reads the arguments of the command line.
 *
 * @param args - The arguments.
 * @returns The options.
 * @throws {TypeError} When an option is unknown or lacks its value.
 * @throws {RangeError} When a value is not a positive number.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : [...args],
    options: {
      corpus: { type: 'string' },
      only: { type: 'string', default: '' },
      parts: { type: 'string', default: '' },
      sizes: { type: 'string', default: '0.1,1,10' },
      peers: { type: 'string', default: '' },
      'peer-seconds': { type: 'string', default: '120' },
      queries: { type: 'string', default: '200' },
      records: { type: 'string', default: '1000,10000' },
      rounds: { type: 'string', default: '5' },
      spans: { type: 'string', default: '20000' },
      output: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return {
    corpus: values.corpus,
    only: toList(values.only),
    sizes: toNumbers('sizes', values.sizes),
    peers: toList(values.peers),
    parts: toList(values.parts),
    queries: toNumber('queries', values.queries),
    records: toNumbers('records', values.records),
    rounds: toNumber('rounds', values.rounds),
    peerSeconds: toNumber('peer-seconds', values['peer-seconds']),
    spans: toNumber('spans', values.spans),
    output: values.output,
    explain: values.explain,
    help: values.help,
  }
}

/**
 * Checks that names are known.
 *
 * @param option - The option that gives them.
 * @param names - The names.
 * @param known - The names there are.
 * @throws {RangeError} When one of them is unknown.
 */
export function assertKnown(option: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (!known.includes(name))
      throw new RangeError(`--${option}: Expected ${[...new Set(known)].join(', ')}, found "${name}".`)
  }
}

function toNumbers(option: string, value: string): number[] {
  return toList(value)
    .map((item) => toNumber(option, item))
    .sort((a, b) => a - b)
}

function toList(value: string): string[] {
  return value.split(',').filter((item) => item !== '')
}

function toNumber(option: string, value: string): number {
  const number = Number(value)
  if (!(number > 0)) throw new RangeError(`--${option}: Expected a number above 0, found "${value}".`)
  return number
}
