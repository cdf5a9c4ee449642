import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import multilateralism from '@florilegium/multilateralism'
import { parseCollection } from '@florilegium/schema'

/** The path of a package with ids that are used no more. */
export const retiredPath = fileURLToPath(new URL('../collections/retired.json', import.meta.url))

const { collection: retired } = parseCollection(readFileSync(retiredPath, 'utf8'))
if (!retired) throw new Error(`${retiredPath} is no collection.`)

/** What the manuscripts quote from. */
export const collections = [multilateralism, retired]
