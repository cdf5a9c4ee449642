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

const discover = async (files: Record<string, string>, folder = '/project/brief') => {
  const { packages, faults, ...rest } = await discoverProject(folder, createFiles(files))
  return { ...rest, packages: packages.map(({ name, origin }) => [name, origin]), faults }
}

describe('discovery', () => {
  test('finds content packages among the dependencies of the project and of its workspace root', async () => {
    const found = await discover({
      '/package.json': '{"dependencies": {"outside": "1"}}',
      '/node_modules/outside/package.json': contentPackage('outside'),
      '/project/package.json': '{"workspaces": ["*"], "dependencies": {"shared": "1", "react": "1"}}',
      '/project/node_modules/shared/package.json': contentPackage('shared'),
      '/project/node_modules/shared/data/collection.json': collection('shared'),
      '/project/node_modules/react/package.json': '{"name": "react"}',
      '/project/brief/package.json': '{"devDependencies": {"@org/report": "1"}}',
      '/project/brief/node_modules/@org/report/package.json': contentPackage('@org/report'),
      '/project/brief/node_modules/@org/report/data/collection.json': collection('@org/report'),
    })
    expect(found).toEqual({
      root: '/project/brief',
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
      '/project/package.json': '{"dependencies": {"report": "1"}}',
      '/project/node_modules/report/package.json': contentPackage('report'),
      '/project/node_modules/report/data/collection.json': collection('report'),
      '/project/node_modules/report/index.js': 'throw new Error()',
    })
    await discoverProject('/project', files)
    expect(files.read.filter((path) => !path.endsWith('.json') && !path.endsWith('.yaml'))).toEqual([])
  })

  test('takes what the project file names before the dependencies, by name or by path from its folder', async () => {
    const found = await discover({
      '/project/florilegium.json':
        '{"packages": ["./own", "named"], "strict": true, "sources": ["texts/*.txt"]}',
      '/project/own/package.json': contentPackage('own'),
      '/project/own/data/collection.json': collection('own'),
      '/project/node_modules/named/package.json': contentPackage('named'),
      '/project/node_modules/named/data/collection.json': collection('named'),
    })
    expect(found).toEqual({
      root: '/project',
      path: '/project/florilegium.json',
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
      '/project/florilegium.json':
        '{\n  "packages": ["gone", "./nowhere", "plain"],\n  "strickt": true,\n  "files": 1\n}',
      '/project/node_modules/plain/package.json': '{"name": "plain"}',
      '/project/brief/package.json':
        '{"dependencies": {"keyword": "1", "broken": "1", "absent": "1", "secret": "1"}}',
      '/project/node_modules/keyword/package.json':
        '{"name": "keyword", "keywords": ["florilegium-package"]}',
      '/project/node_modules/broken/package.json': contentPackage('broken'),
      '/project/node_modules/broken/data/collection.json': '{',
      '/project/node_modules/secret/package.json': 'EACCES',
    })
    expect(packages).toEqual([['broken', 'dependency']])
    expect(faults).toEqual([
      {
        message: '/project/florilegium.json:3:3: Unknown setting "strickt". Did you mean "strict"?',
        place: { path: '/project/florilegium.json', line: 3, column: 3, length: 9 },
      },
      {
        message: '/project/florilegium.json:4:12: Expected a list, found 1.',
        place: { path: '/project/florilegium.json', line: 4, column: 12, length: 1 },
      },
      {
        message:
          '/project/florilegium.json: The content package "gone" is not there. Install it: npm install gone',
        setting: { list: 'packages', name: 'gone' },
      },
      {
        message: '/project/florilegium.json: The content package "./nowhere" is not there. Correct the path.',
        setting: { list: 'packages', name: './nowhere' },
      },
      {
        message:
          '/project/node_modules/plain/package.json: No content package: "florilegium": { "collection": "./collection.json" } is missing.',
        setting: { list: 'packages', name: 'plain' },
      },
      {
        message:
          "EACCES: permission denied, open '/project/node_modules/secret/package.json'. It is left out.",
      },
      {
        message:
          '/project/node_modules/keyword/package.json: No content package: "florilegium": { "collection": "./collection.json" } is missing.',
      },
      { message: expect.stringContaining('/project/node_modules/broken/data/collection.json:1:') as string },
      {
        message: 'No node_modules folder has absent, secret. If a content package is among them, install it.',
        isNote: true,
      },
    ])
  })

  test.each(['', '{', '[]', '"text"', 'null', '\uFEFF{}', '{"packages": [1, null]}', '{"sources": [{}]}'])(
    'survives the project file %j',
    async (text) => {
      const { packages } = await discover({ '/project/florilegium.json': text })
      expect(packages).toEqual([])
    },
  )
})
