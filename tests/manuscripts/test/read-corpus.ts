import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** A quotation as a person found it in a manuscript. */
export interface ExpectedQuotation {
  quotation: string
  kind: string
  speaker?: string
  citation?: string
  check: boolean
}

/** A manuscript of the corpus. */
export interface Manuscript {
  name: string
  text: string
  isMdx: boolean
  family: string
  quotations: ExpectedQuotation[]
  /** What may stand in no quotation. */
  never: string[]
}

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))

/** Reads the manuscripts of the corpus. */
export function readCorpus(): Manuscript[] {
  return readdirSync(corpus).map((name) => {
    const isMdx = existsSync(`${corpus}/${name}/input.mdx`)
    const expected = parse(readFileSync(`${corpus}/${name}/expected.yaml`, 'utf8')) as Partial<Manuscript>
    return {
      name,
      isMdx,
      text: readFileSync(`${corpus}/${name}/input.${isMdx ? 'mdx' : 'md'}`, 'utf8'),
      family: expected.family ?? '',
      quotations: expected.quotations ?? [],
      never: expected.never ?? [],
    }
  })
}
