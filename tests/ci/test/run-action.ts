import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runScript, type ScriptResult } from './project.js'

/** What is used of an `action.yml`. */
export interface Action {
  inputs: Record<string, { description: string; default: string; required?: boolean }>
  outputs: Record<string, { value: string }>
  runs: { using: string; steps: { id: string; shell: string; run: string; env: Record<string, string> }[] }
}

/** Reads the action of this repository. */
export async function readAction(): Promise<Action> {
  return parse(await readFile(new URL('../../../action.yml', import.meta.url), 'utf8')) as Action
}

/** What came of an action. */
export interface ActionResult extends ScriptResult {
  outputs: Record<string, string>
  summary: string
}

/** Runs the steps of the action in a folder, as GitHub would: inputs go into the environment, outputs come from a file. */
export async function runAction(cwd: string, inputs: Record<string, string>): Promise<ActionResult> {
  const action = await readAction()
  const [step] = action.runs.steps
  if (!step || action.runs.steps.length > 1) throw new Error('Expected one step.')
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-action-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')))
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [name, evaluate(value, { action, inputs })]),
  )
  const result = await runScript(step.run, { cwd, env: { ...env, ...files } })
  const outputs = (await readFile(files.GITHUB_OUTPUT, 'utf8')).trim().split('\n')
  return {
    ...result,
    outputs: Object.fromEntries(outputs.map((line) => line.split(/=(.*)/s, 2) as [string, string])),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

function evaluate(
  value: string,
  { action, inputs }: { action: Action; inputs: Record<string, string> },
): string {
  return value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    const input = action.inputs[name]
    if (!input) throw new Error(`The action has no input "${name}".`)
    return inputs[name] ?? input.default
  })
}
