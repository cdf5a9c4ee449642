import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { guides } from './paths.js'

/** What a guide tells its readers to do, and what it says will happen. */
export interface Guide {
  /** What is installed, by name. */
  installed: string[]
  /** The files that it shows whole, by their paths. */
  files: Map<string, string>
  /** The pieces of manuscripts. */
  manuscripts: string[]
  /** What a build prints, line by line. */
  printed: string[]
}

/** A fenced block, and the paragraph before it where that names a file. */
const block = /(?:`([^`\n]+)`[^`\n]*:\n\n)?^```(\w+)\n(.*?)^```$/gms

/**
 * Reads a guide.
 *
 * @param name - The project that it is about.
 * @returns What can be held against the project.
 */
export async function readGuide(name: string): Promise<Guide> {
  const text = await readFile(join(guides, `${name}.md`), 'utf8')
  const guide: Guide = { installed: [], files: new Map(), manuscripts: [], printed: [] }
  for (const { 1: path, 2: language, 3: content = '' } of text.matchAll(block)) {
    if (language === 'sh') guide.installed.push(...listInstalled(content))
    else if (language === 'md') guide.manuscripts.push(content)
    else if (language === 'text') guide.printed.push(...content.trim().split('\n'))
    else if (path !== undefined) guide.files.set(path, content)
  }
  return guide
}

function listInstalled(commands: string): string[] {
  return Array.from(commands.matchAll(/^npm install (.*)$/gm), ([, names = '']) => names.split(' ')).flat()
}
