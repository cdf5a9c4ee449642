/**
 * Compiles each JSON Schema into a plain function, `dist/validators/NAME.js`, so that validation needs neither a schema
 * compiler nor `new Function` where it runs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { schemaNames, schemaPath, type SchemaName } from './schema-files.js'

const validators = new URL('../dist/validators/', import.meta.url)

const declaration = `export interface SchemaError {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
}
declare const validate: {
  (value: unknown): boolean
  errors?: SchemaError[] | null
}
export default validate
`

await mkdir(validators, { recursive: true })
for (const name of Object.keys(schemaNames) as SchemaName[]) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    discriminator: true,
    code: { source: true, esm: true },
  })
  const validate = ajv.compile(JSON.parse(await readFile(schemaPath(name), 'utf8')) as object)
  await build({
    stdin: { contents: standaloneCode.default(ajv, validate), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outfile: new URL(`${name}.js`, validators).pathname,
  })
  await writeFile(new URL(`${name}.d.ts`, validators), declaration)
}
