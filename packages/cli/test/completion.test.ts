import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, runCli } from './run-cli.js'

const has = (shell: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${shell}`])
    return true
  } catch {
    return false
  }
}

describe('completion', () => {
  test.each([
    [['fl', 'che'], ['check']],
    [['fl', 'check', '--max'], ['--max-warnings']],
    [['fl', 'check', '--format', 'sa'], ['sarif']],
    [['fl', 'list', 'quo'], ['quotes']],
    [
      ['fl', 'cite', '--style', ''],
      ['author-date', 'note', 'full'],
    ],
    [['fl', 'check', 'dra'], ['draft.md']],
  ])('in bash completes %j', async (words, expected) => {
    const directory = createFolder({ 'draft.md': '' })
    const { stdout } = await runCli(['completion', 'bash'], { directory })
    writeFileSync(join(directory, 'completion.sh'), stdout)
    const list = words.map((word) => `'${word}'`).join(' ')
    const script = `source ./completion.sh; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _florilegium; printf '%s\\n' "\${COMPREPLY[@]}"`
    const output = execFileSync('bash', ['-c', script], { cwd: directory, encoding: 'utf8' })
    expect(output.trim().split('\n')).toEqual(expected)
  })

  test.each(['zsh', 'fish'])('in %s knows every command and option', async (shell) => {
    const directory = createFolder()
    const { stdout } = await runCli(['completion', shell], { directory })
    for (const word of [
      'check',
      'verify',
      'render',
      'search',
      'list',
      'cite',
      'build',
      'mcp',
      'doctor',
      'init',
    ]) {
      expect(stdout).toContain(word)
    }
    expect(stdout).toMatch(shell === 'zsh' ? /'--max-warnings\[/ : / -l max-warnings /)
    if (!has(shell)) return
    writeFileSync(join(directory, 'script'), stdout)
    execFileSync(shell, ['-n', 'script'], { cwd: directory })
  })
})
