import type { Shown } from '../checking/check-file.js'
import type { FormatOptions, ReportFormat } from './report-format.js'

/** The names of the forms of a report. */
export const formatNames = [
  'terminal',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'html',
] as const

/** The name of a form of a report. */
export type FormatName = (typeof formatNames)[number]

/** What forms of a report show besides problems. */
export const shownByFormats: Partial<Record<FormatName, Shown>> = { terminal: 'words', html: 'manuscript' }

/**
 * Makes a form of a report. Only its own code is loaded.
 *
 * @param name - Its name.
 * @param options - How it is written.
 * @returns The form.
 */
export async function createFormat(name: FormatName, options: FormatOptions): Promise<ReportFormat> {
  switch (name) {
    case 'terminal':
      return (await import('./terminal.js')).createTerminalFormat(options)
    case 'json':
      return (await import('./json.js')).createJsonFormat()
    case 'sarif':
      return (await import('./sarif.js')).createSarifFormat(options)
    case 'github':
      return (await import('./github.js')).createGithubFormat()
    case 'gitlab':
      return (await import('./gitlab.js')).createGitlabFormat()
    case 'junit':
      return (await import('./junit.js')).createJunitFormat()
    case 'markdown':
      return (await import('./markdown.js')).createMarkdownFormat()
    case 'html':
      return (await import('./html/create-html-format.js')).createHtmlFormat()
  }
}
