import { readFileSync } from 'node:fs'

/** A package of data. */
export interface DataPackage {
  name: string
  /** What one of its records is called. */
  recordName: string
  /** Programs that import the whole of it, a document, or one record. A program ends in a use of what it imports. */
  whole: string
  documents?: Readonly<Record<string, string>>
  /** Of several records, spread over the package: the median of their bundles is taken. */
  records: readonly string[]
  /** How many records it has. */
  count: number
}

const SAMPLES = 15

/**
 * Lists the packages that are compared: ours first.
 *
 * @returns The packages.
 */
export async function listPackages(): Promise<DataPackage[]> {
  const own = '@florilegium/multilateralism'
  const collection = readJson(`${own}/collection.json`) as { documents: { id: string; records: unknown[] }[] }
  const { documents } = collection
  const quotes = `${own}/making-it-matter/quotes`
  const passages = `${own}/making-it-matter/passages`
  const features = Object.keys(((await import('web-features')) as { features: object }).features)
  const icons = Object.keys(await import('simple-icons'))
  const mdi = Object.keys((readJson('@iconify-json/mdi/icons.json') as { icons: object }).icons)
  return [
    {
      name: own,
      recordName: 'a quotation or passage',
      whole: useOf('whole', own),
      documents: Object.fromEntries(documents.map(({ id }) => [id, useOf('all', `${own}/${id}`)])),
      records: [
        ...sample(await exportsOf(quotes), SAMPLES >> 1).map((name) => useOf(name, quotes)),
        ...sample(await exportsOf(passages), SAMPLES - (SAMPLES >> 1)).map((name) => useOf(name, passages)),
      ],
      count: documents.reduce((sum, { records }) => sum + records.length, 0),
    },
    {
      name: 'web-features',
      recordName: 'a feature',
      // Its module reads a file, so that a browser takes the data as JSON.
      whole: useOf('whole', 'web-features/data.json'),
      records: sample(features, 1).map((key) => useOf('features', 'web-features/data.json', key)),
      count: features.length,
    },
    {
      name: 'simple-icons',
      recordName: 'an icon',
      whole: useOf('all', 'simple-icons'),
      records: sample(icons, SAMPLES).map((name) => useOf(name, 'simple-icons')),
      count: icons.length,
    },
    {
      name: '@iconify-json/mdi',
      recordName: 'an icon',
      whole: useOf('all', '@iconify-json/mdi'),
      records: sample(mdi, 1).map(
        (key) => `import { icons } from '@iconify-json/mdi'
globalThis.used = icons.icons[${JSON.stringify(key)}]`,
      ),
      count: mdi.length,
    },
  ]
}

/** Programs that use an export, or a property of it; `whole` is the default export, `all` every one. */
function useOf(name: string, from: string, key?: string): string {
  const imported = { whole: 'used', all: '* as used' }[name] ?? `{ ${name} as used }`
  return `import ${imported} from '${from}'
globalThis.used = used${key === undefined ? '' : `[${JSON.stringify(key)}]`}`
}

async function exportsOf(specifier: string): Promise<string[]> {
  return Object.keys((await import(specifier)) as object)
}

function sample(items: readonly string[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((items.length * (index + 0.5)) / count)] as string,
  )
}

function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(specifier)), 'utf8'))
}
