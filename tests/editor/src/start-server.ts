import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { vscodeNode, vscodeRoot } from './paths.js'

const LISTENING = /Extension host agent listening on (\d+)/
const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 3_000

/** How to start the server. */
export interface StartServerOptions {
  /** A new folder for its settings and logs. */
  dataFolder: string
  /** The folder of installed extensions. */
  extensionsFolder: string
  env?: NodeJS.ProcessEnv
  /** Whether nothing is asked about the trust in a workspace, because all are trusted. Default: true. */
  isTrusted?: boolean | undefined
}

/** A server that listens. */
export interface VscodeServer {
  port: number
  stop: () => Promise<void>
}

/**
 * Starts the server of VS Code.
 *
 * @param options - Its folders and environment.
 * @returns The server, once it listens.
 * @throws {Error} When it ends or does not listen in time, with what it printed.
 */
export async function startServer({
  dataFolder,
  extensionsFolder,
  env,
  isTrusted = true,
}: StartServerOptions): Promise<VscodeServer> {
  const child = spawn(
    vscodeNode,
    [
      'out/server-main.js',
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      ...['--telemetry-level', 'off'],
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
      // Without it the server ignores extensions under development.
      '--enable-smoke-test-driver',
      ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ],
    { cwd: vscodeRoot, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  let printed = ''
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (what: string): void => {
      reject(new Error(`The VS Code server ${what}.\n${printed}`))
    }
    const read = (chunk: Buffer): void => {
      printed += String(chunk)
      const listening = LISTENING.exec(printed)
      if (listening) resolve(Number(listening[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => {
      fail(`ended with ${code}`)
    })
    void setTimeout(START_LIMIT_MS, undefined, { ref: false }).then(() => {
      fail('did not listen in time')
    })
  })

  return {
    port,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      signal('SIGTERM')
      await Promise.race([exited, setTimeout(STOP_LIMIT_MS)])
      signal('SIGKILL')
    },
  }

  function signal(name: NodeJS.Signals): void {
    try {
      process.kill(-(child.pid as number), name)
    } catch {
      // The group has ended.
    }
  }
}
