import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a program and returns what it prints; rejects with what it prints where it fails. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd }).catch(
    (error: Error & { stdout: string }) => {
      throw new Error(`${error.message}\n${error.stdout}`)
    },
  )
  return stdout
}
