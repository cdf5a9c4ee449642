/** Writes `schemas/florilegium.schema.json` from the type of the project file; with `--check`, says whether it is out of date. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createGenerator, type Definition } from 'ts-json-schema-generator'

const path = new URL('../schemas/florilegium.schema.json', import.meta.url)
const core = new URL('../../core/', import.meta.url)
const type = 'ProjectFile'

const text = formatSchema()
if (!process.argv.includes('--check')) await writeFile(path, text)
else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
  console.error(
    'schemas/florilegium.schema.json is not what the types say. Run `pnpm generate` and commit the result.',
  )
  process.exitCode = 1
}

function formatSchema(): string {
  const generated = createGenerator({
    path: fileURLToPath(new URL('src/discovery/project-file.ts', core)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', core)),
    type,
    topRef: false,
    // The compiler checks the types in `typecheck`.
    skipTypeCheck: true,
  }).createSchema(type)
  // The generator speaks draft 7. The keywords in use are the same in 2020-12, but for where definitions live.
  const { $schema: _, definitions, ...rest } = generated
  // Reference managers write more fields than ours.
  for (const [name, definition] of Object.entries(definitions ?? {})) {
    if (/^(?:CslData|BibliographyItem)/.test(name)) delete (definition as Definition).additionalProperties
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'florilegium.json',
    ...rest,
    $defs: definitions,
  }
  return JSON.stringify(schema, null, 2).replaceAll('"#/definitions/', '"#/$defs/') + '\n'
}
