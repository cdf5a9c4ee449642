import { describe, expect, test } from 'vitest'
import { discoverProject, type FileSystem } from '@florilegium/core'

const collection = (name: string): string => JSON.stringify({ name, version: '1.0.0', documents: [] })
const contentPackage = (name: string): string =>
  JSON.stringify({ name, version: '1.0.0', florilegium: { collection: './data/collection.json' } })

function createFiles(files: Record<string, string>): FileSystem & { read: string[] } {
  const read: string[] = []
  return {
    read,
    readFile: (path) => {
      read.push(path)
      const text = files[path]
      if (text === 'EACCES') return Promise.reject(new Error(`EACCES: permission denied, open '${path}'`))
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text))
    },
  }
}

const discover = async (files: Record<string, string>, folder = '/work/brief') => {
  const { packages, faults, ...rest } = await discoverProject(folder, createFiles(files))
  return { ...rest, packages: packages.map(({ name, origin }) => [name, origin]), faults }
}

describe('discovery', () => {
  test('finds content packages among the dependencies of the project and of its workspace root', async () => {
    const found = await discover({
      '/package.json': '{"dependencies": {"outside": "1"}}',
      '/node_modules/outside/package.json': contentPackage('outside'),
      '/work/package.json': '{"workspaces": ["*"], "dependencies": {"shared": "1", "react": "1"}}',
      '/work/node_modules/shared/package.json': contentPackage('shared'),
      '/work/node_modules/shared/data/collection.json': collection('shared'),
      '/work/node_modules/react/package.json': '{"name": "react"}',
      '/work/brief/package.json': '{"devDependencies": {"@org/report": "1"}}',
      '/work/brief/node_modules/@org/report/package.json': contentPackage('@org/report'),
      '/work/brief/node_modules/@org/report/data/collection.json': collection('@org/report'),
    })
    expect(found).toEqual({
      root: '/work/brief',
      project: {},
      packages: [
        ['@org/report', 'dependency'],
        ['shared', 'dependency'],
      ],
      faults: [],
    })
  })

  test('reads nothing of a package but its JSON', async () => {
    const files = createFiles({
      '/work/package.json': '{"dependencies": {"report": "1"}}',
      '/work/node_modules/report/package.json': contentPackage('report'),
      '/work/node_modules/report/data/collection.json': collection('report'),
      '/work/node_modules/report/index.js': 'throw new Error()',
    })
    await discoverProject('/work', files)
    expect(files.read.filter((path) => !path.endsWith('.json') && !path.endsWith('.yaml'))).toEqual([])
  })

  test('takes what the project file names before the dependencies, by name or by path from its folder', async () => {
    const found = await discover({
      '/work/florilegium.json':
        '{"packages": ["./own", "named"], "strict": true, "sources": ["texts/*.txt"]}',
      '/work/own/package.json': contentPackage('own'),
      '/work/own/data/collection.json': collection('own'),
      '/work/node_modules/named/package.json': contentPackage('named'),
      '/work/node_modules/named/data/collection.json': collection('named'),
    })
    expect(found).toEqual({
      root: '/work',
      path: '/work/florilegium.json',
      project: { packages: ['./own', 'named'], strict: true, sources: ['texts/*.txt'] },
      packages: [
        ['own', 'project-file'],
        ['named', 'project-file'],
      ],
      faults: [],
    })
  })

  test('says what is missing or broken, and goes on', async () => {
    const { packages, faults } = await discover({
      '/work/florilegium.json':
        '{\n  "packages": ["gone", "./nowhere", "plain"],\n  "strickt": true,\n  "files": 1\n}',
      '/work/node_modules/plain/package.json': '{"name": "plain"}',
      '/work/brief/package.json':
        '{"dependencies": {"keyword": "1", "broken": "1", "absent": "1", "secret": "1"}}',
      '/work/node_modules/keyword/package.json': '{"name": "keyword", "keywords": ["florilegium-package"]}',
      '/work/node_modules/broken/package.json': contentPackage('broken'),
      '/work/node_modules/broken/data/collection.json': '{',
      '/work/node_modules/secret/package.json': 'EACCES',
    })
    expect(packages).toEqual([['broken', 'dependency']])
    expect(faults).toEqual([
      { message: '/work/florilegium.json:3:14: Unknown setting "strickt". Did you mean "strict"?' },
      { message: '/work/florilegium.json:4:12: Expected a list, found 1.' },
      {
        message:
          '/work/florilegium.json: The content package "gone" is not there. Install it: npm install gone',
      },
      { message: '/work/florilegium.json: The content package "./nowhere" is not there. Correct the path.' },
      {
        message:
          '/work/node_modules/plain/package.json: No content package: "florilegium": { "collection": "./collection.json" } is missing.',
      },
      {
        message: "EACCES: permission denied, open '/work/node_modules/secret/package.json'. It is left out.",
      },
      {
        message:
          '/work/node_modules/keyword/package.json: No content package: "florilegium": { "collection": "./collection.json" } is missing.',
      },
      { message: expect.stringContaining('/work/node_modules/broken/data/collection.json:1:') as string },
      {
        message: 'No node_modules folder has absent, secret. If a content package is among them, install it.',
        isNote: true,
      },
    ])
  })

  test.each(['', '{', '[]', '"text"', 'null', '\uFEFF{}', '{"packages": [1, null]}', '{"sources": [{}]}'])(
    'survives the project file %j',
    async (text) => {
      const { packages } = await discover({ '/work/florilegium.json': text })
      expect(packages).toEqual([])
    },
  )
})
