import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Reads a list of `{ id, why }`, by id. */
export function loadReasons(name: string): Map<string, string> {
  const list = parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as
    { id: string; why: string }[] | null
  return new Map(list?.map(({ id, why }) => [id, why]))
}
