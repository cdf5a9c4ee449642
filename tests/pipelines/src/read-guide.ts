import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findGuideBlocks } from './find-guide-blocks.js'
import { guides } from './paths.js'

/** What a guide tells its readers to do, and what it says will happen. */
export interface Guide {
  /** What is installed, by name. */
  installed: string[]
  /** The files that it shows, by their paths. */
  files: Record<string, string>
  /** Pieces of the manuscript. */
  manuscripts: string[]
  /** What a stopped build prints, line by line. */
  printed: string[]
}

/**
 * Reads a guide.
 *
 * @param name - The project that it is about.
 * @returns What can be held against the project.
 */
export async function readGuide(name: string): Promise<Guide> {
  const guide: Guide = { installed: [], files: {}, manuscripts: [], printed: [] }
  for (const { path, language, content } of findGuideBlocks(
    await readFile(join(guides, `${name}.md`), 'utf8'),
  )) {
    if (language === 'sh') guide.installed.push(...listInstalled(content))
    else if (language === 'md') guide.manuscripts.push(content)
    else if (language === 'text')
      guide.printed.push(...content.split('\n').filter((line) => line.trim() !== ''))
    else if (path !== undefined) guide.files[path] = content
  }
  return guide
}

function listInstalled(commands: string): string[] {
  return Array.from(commands.matchAll(/^npm install (.*)$/gm), ([, names = '']) => names.split(' ')).flat()
}
