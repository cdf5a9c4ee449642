/**
 * Compiles each JSON Schema into a plain function, `dist/validators/NAME.js`, so that validation needs neither a schema
 * compiler nor `new Function` where it runs. The schemas of the files that people write become a module as well, for
 * editors that describe and complete them: Node 20 warns where JSON is imported.
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
const fileSchemas: Record<string, unknown> = {}
for (const name of Object.keys(schemaNames) as SchemaName[]) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    discriminator: true,
    code: { source: true, esm: true },
  })
  const schema = JSON.parse(await readFile(schemaPath(name), 'utf8')) as object
  if (name.endsWith('-file')) fileSchemas[name.replace('-file', '')] = schema
  const validate = ajv.compile(schema)
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

const schemasModule = new URL('../dist/content-file-schemas', import.meta.url).pathname
await writeFile(
  `${schemasModule}.js`,
  `/** The JSON Schema of each file that a package is written in. */\nexport const contentFileSchemas = ${JSON.stringify(fileSchemas)}\n`,
)
await writeFile(
  `${schemasModule}.d.ts`,
  `import type { ContentFiles } from './validate/validate-content-file.js'
/** The JSON Schema of each file that a package is written in. */
export declare const contentFileSchemas: Readonly<Record<keyof ContentFiles, object>>
`,
)
