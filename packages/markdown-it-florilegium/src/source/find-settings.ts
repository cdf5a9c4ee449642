import { parseSettings, type ParseSettingsResult } from '@florilegium/core'

/**
 * Finds the settings in the front matter that another tool has read and cut off: VitePress and plugins for front matter
 * leave it in `env.frontmatter`, Eleventy gives its data as `env`.
 *
 * @param env - What was given to markdown-it with the text.
 * @returns The settings, and what of them cannot be used.
 * @example
 * ```ts @import.meta.vitest
 * const settings = { citations: 'note' }
 * expect(findSettings({ frontmatter: { lang: 'de', florilegium: settings } }).settings).toEqual({ locale: 'de', ...settings })
 * expect(findSettings({ page: {}, florilegium: settings }).settings).toEqual(settings)
 * expect(findSettings({ lang: 'de' }).settings).toEqual({})
 * ```
 */
export function findSettings(env: Record<string, unknown>): ParseSettingsResult {
  const result: ParseSettingsResult = { settings: {}, faults: [] }
  const data = isRecord(env['frontmatter']) ? env['frontmatter'] : isRecord(env['page']) ? env : {}
  const { lang, references, florilegium } = data
  if (typeof lang === 'string') result.settings.locale = lang
  // markdown-it itself keeps the addresses of links in `references`, but not as a list.
  if (Array.isArray(references)) add({ references })
  if (isRecord(florilegium)) add('bodyStart' in florilegium ? (florilegium['given'] ?? {}) : florilegium)
  return result

  function add(value: unknown): void {
    const { settings, faults } = parseSettings(value)
    Object.assign(result.settings, settings)
    result.faults.push(...faults)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
