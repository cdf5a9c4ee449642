/** Writes `schemas/*.schema.json` from the TypeScript types; with `--check`, says which of them are out of date. */
import { readFile, writeFile } from 'node:fs/promises'
import { createGenerator } from 'ts-json-schema-generator'
import { schemaNames, schemaPath, type SchemaName } from './schema-files.js'

const check = process.argv.includes('--check')

for (const name of Object.keys(schemaNames) as SchemaName[]) {
  const text = formatSchema(name)
  const path = schemaPath(name)
  if (!check) await writeFile(path, text)
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(
      `schemas/${name}.schema.json is not what the types say. Run \`pnpm generate\` and commit the result.`,
    )
    process.exitCode = 1
  }
}

function formatSchema(name: SchemaName): string {
  const generated = createGenerator({
    path: new URL('../src/index.ts', import.meta.url).pathname,
    tsconfig: new URL('../tsconfig.json', import.meta.url).pathname,
    type: schemaNames[name],
    topRef: false,
    discriminatorType: 'open-api',
    // The compiler checks the types in `typecheck`.
    skipTypeCheck: true,
  }).createSchema(schemaNames[name])
  // The generator speaks draft 7. The keywords in use are the same in 2020-12, but for where definitions live.
  const { $schema: _, definitions, ...rest } = generated
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: schemaNames[name],
    ...rest,
    $defs: definitions,
  }
  return JSON.stringify(schema, null, 2).replaceAll('"#/definitions/', '"#/$defs/') + '\n'
}
