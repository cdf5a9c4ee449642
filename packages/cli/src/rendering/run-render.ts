import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import { decodeText } from '../files/decode-text.js'
import { describeError } from '../files/describe-error.js'
import { readTextFile } from '../files/read-text-file.js'
import { writeWhole } from '../files/write-whole.js'
import { createTerminalFormat } from '../formats/terminal.js'
import { hasColors } from '../program/has-colors.js'
import { log } from '../program/log.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import { readStdin } from '../program/read-stdin.js'
import type { Outcome } from '../program/to-exit-code.js'
import { untilSignal } from '../program/until-signal.js'
import { version } from '../program/version.js'
import { openProject, type OpenProject } from '../project/open-project.js'
import { readFrontBibliography } from '../project/read-front-bibliography.js'
import { renderText, type RenderTarget } from './render-text.js'

/** What `florilegium render` is asked to do. */
export interface RenderCommandOptions {
  /** Default: by the ending of the output; else `html`. */
  to?: RenderTarget
  output?: string
  /** Whether it is written although there are errors. */
  force?: true
  watch?: true
  json?: true
  project?: string
}

/**
 * Runs `florilegium render`.
 *
 * @param path - The manuscript; `-` is stdin.
 * @param options - What it becomes.
 * @returns How it ended: with a problem where the manuscript has an error. Nothing is written then.
 * @throws {MisuseError} If the manuscript cannot be read, or what it becomes cannot be written.
 */
export async function runRender(path: string, options: RenderCommandOptions): Promise<Outcome> {
  if (path.endsWith('.mdx')) {
    throw new MisuseError(
      `${path}: MDX is rendered by the program that compiles it. Use remark-florilegium there.`,
    )
  }
  const project = await openProject(options.project)
  if (!options.watch) return render(path, project, options)
  if (path === '-') throw new MisuseError('--watch watches a file. Name it instead of "-".')
  const watcher = watch(path, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  })
  let last = await render(path, project, options)
  log('Watching. End with Ctrl-C.')
  let running = Promise.resolve()
  watcher.on('all', () => {
    running = running.then(async () => {
      last = await render(path, project, options).catch((error: unknown) => {
        log((error as Error).message)
        return { isMisuse: true }
      })
      log('Watching. End with Ctrl-C.')
    })
  })
  await untilSignal()
  await watcher.close()
  await running
  return last
}

async function render(
  path: string,
  { project, catalog }: OpenProject,
  options: RenderCommandOptions,
): Promise<Outcome> {
  const { output, force, json } = options
  const { text, message } = path === '-' ? decodeText(await readStdin()) : readTextFile(path)
  if (text === undefined) throw new MisuseError(`${path}: ${message}`)
  const bibliography = await readFrontBibliography(text, resolve(path))
  const references = [
    ...(project.settings.references ?? []),
    ...project.references,
    ...bibliography.references,
  ]
  const to = options.to ?? (output?.endsWith('.md') ? 'markdown' : 'html')
  const rendered = await renderText(text, {
    path: path === '-' ? 'stdin.md' : path,
    to,
    catalog,
    settings: { ...project.settings, references },
    ...(to === 'page' && { style: readStyle() }),
  })
  const { problems } = rendered.checked
  const hasProblems = problems.some(({ severity }) => severity === 'error')
  const format = createTerminalFormat({
    isColoured: hasColors(process.stderr.isTTY, process.env),
    isQuiet: false,
    version,
  })
  process.stderr.write(format.file(rendered.checked))
  const isWritten = !hasProblems || force === true
  if (!isWritten) log('Nothing was written, since there are errors. Mend them, or use --force.')
  const content = json
    ? `${JSON.stringify({ output: isWritten ? rendered.output : null, problems: problems.length })}\n`
    : rendered.output
  if (isWritten || json) await write(content, output)
  return { hasProblems }
}

async function write(content: string, output: string | undefined): Promise<void> {
  if (output === undefined) return print(content)
  try {
    await writeWhole(output, content)
  } catch (error) {
    throw new MisuseError(`${output}: ${describeError(error)} Nothing was written.`)
  }
}

function readStyle(): string {
  return readFileSync(fileURLToPath(import.meta.resolve('remark-florilegium/style.css')), 'utf8')
}
