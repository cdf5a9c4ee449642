import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Loads the extension in a process of its own, in which `vscode` is whatever is asked of it, and says what else was loaded. */
const script = `
  const Module = require('node:module')
  const load = Module._load
  const anything = new Proxy(class {}, {
    get: (target, name) => {
      if (name === 'prototype') return target.prototype
      if (name === Symbol.toPrimitive) return () => 0
      return name === Symbol.iterator ? [].values : anything
    },
    set: () => true,
    apply: () => anything,
    construct: () => anything,
  })
  const loaded = []
  Module._load = (name, ...rest) => {
    loaded.push(name)
    return name === 'vscode' ? anything : load(name, ...rest)
  }
  const { activate } = require(${JSON.stringify(resolve('dist/extension.cjs'))})
  const imported = [...loaded.slice(1)]
  loaded.length = 0
  activate(anything)
  process.stdout.write(JSON.stringify({ imported, activated: loaded }))
  process.exit()`

test('the extension wakes for Markdown, and for the content of a package', () => {
  const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  expect(activationEvents).toEqual([
    'onLanguage:markdown',
    'onLanguage:mdx',
    'workspaceContains:**/content/**/document.yaml',
  ])
})

test('it loads nothing but its entry to be active: the client and the preview come after', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' })
  // A bundle is one line, so that a message begins with all of it.
  expect([status, stderr.slice(-500)]).toEqual([0, ''])
  const { imported, activated } = JSON.parse(stdout) as Record<'imported' | 'activated', string[]>
  expect(new Set(imported)).toEqual(new Set(['vscode']))
  expect(activated).toEqual([])
})

test('its entry is small', () => {
  expect(readFileSync('dist/extension.cjs').length).toBeLessThan(64 * 1024)
})
