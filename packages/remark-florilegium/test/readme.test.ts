import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toHtml } from './process.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = Array.from(readme.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language, code = '']) => ({
  language,
  code,
}))

test('the page of the README is what the plugin makes', async () => {
  const [, manuscript = ''] = /\.process\('(.*)'\)/.exec(readme) ?? []
  const html = String(await toHtml(manuscript.replaceAll('\\n', '\n')))
  const printed = examples.find(({ language }) => language === 'html')?.code ?? ''
  const parts = printed.replace(/\s*\n\s*/g, ' ').split('…')
  const flat = html.replace(/\s*\n\s*/g, ' ')
  const squeeze = (text: string): string => text.replace(/>\s+/g, '>').replace(/\s+</g, '<').trim()
  for (const part of parts) expect(squeeze(flat)).toContain(squeeze(part))
})

test('the message of the README is what the plugin says', async () => {
  const [, after = ''] = readme.split('a text in which a word is wrong stops:')
  const [, manuscript = ''] = /```md\n(.*?)```/s.exec(after) ?? []
  const [, quoted = ''] = /\n\n((?:> .*\n)+)/.exec(after) ?? []
  const error = (await toHtml(manuscript).catch((thrown: unknown) => thrown)) as Error
  const message = quoted.replace(/^> /gm, '').replace(/\n/g, ' ')
  expect(message).toContain(error.message)
})
