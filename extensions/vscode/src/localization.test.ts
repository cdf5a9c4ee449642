import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const languages = ['de', 'fr']
const readJson = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>

/** Every text that the code shows, and the places where one cannot be read off. */
function listTexts(): { texts: Set<string>; dynamic: string[] } {
  const texts = new Set<string>()
  const dynamic: string[] = []
  for (const path of listSources('src')) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
        const [text] = node.arguments
        if (text && ts.isStringLiteral(text)) texts.add(text.text)
        else dynamic.push(`${path}: ${node.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return { texts, dynamic }
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/.test(path))
    .map((path) => join(folder, path))
}

function placeholders(text: string): string[] {
  return (text.match(/\{\d+\}/g) ?? []).sort()
}

describe('what the code shows', () => {
  const { texts, dynamic } = listTexts()

  test('is written as it is looked up', () => {
    expect(dynamic).toEqual([])
    expect(texts.size).toBeGreaterThan(50)
  })

  test.each(languages)(
    'is all there in %s, with the same places for values, and nothing else',
    (language) => {
      const bundle = readJson(`l10n/bundle.l10n.${language}.json`)
      expect(Object.keys(bundle).sort()).toEqual([...texts].sort())
      for (const [text, translated] of Object.entries(bundle)) {
        expect(translated).not.toBe('')
        expect([text, placeholders(translated)]).toEqual([text, placeholders(text)])
      }
    },
  )
})

describe('what the manifest shows', () => {
  const manifest = readFileSync('package.json', 'utf8')
  const keys = [...new Set(Array.from(manifest.matchAll(/"%([^"%]+)%"/g), ([, key]) => key))].sort()

  test.each(['', ...languages.map((language) => `.${language}`)])(
    'is all there in package.nls%s.json',
    (language) => {
      const texts = readJson(`package.nls${language}.json`)
      expect(Object.keys(texts).sort()).toEqual(keys)
      const english = readJson('package.nls.json')
      const commands = (text = ''): string[] => text.match(/\(command:[^)]+\)/g) ?? []
      for (const [key, text] of Object.entries(texts)) {
        expect([key, commands(text)]).toEqual([key, commands(english[key])])
      }
    },
  )

  test('is nowhere in English only', () => {
    const titles = JSON.parse(manifest, (name, value: unknown) =>
      ['title', 'displayName', 'userDescription', 'markdownDescription'].includes(name) &&
      typeof value === 'string'
        ? value === 'Florilegium' || /^%.*%$/.test(value)
          ? value
          : `untranslated: ${value}`
        : value,
    ) as object
    expect(JSON.stringify(titles)).not.toContain('untranslated')
  })
})
