import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Family, Half } from './corpus.js'

const folder = new URL('../cases/', import.meta.url)

/** Reads the families of one half, in the order of their names. */
export function loadFamilies(half: Half): Family[] {
  const files = readdirSync(new URL(`${half}/`, folder)).filter((name) => name.endsWith('.yaml'))
  return files.sort().map((name) => {
    const family = parse(readFileSync(new URL(`${half}/${name}`, folder), 'utf8')) as Omit<Family, 'half'>
    return { ...family, half }
  })
}
