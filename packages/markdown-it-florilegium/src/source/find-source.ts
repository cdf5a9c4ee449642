import type { RenderingOptions } from '../options.js'

/** What a manuscript is checked as. */
export interface FoundSource {
  path?: string
  /** The whole file where it is known, else the text that markdown-it was given. */
  text: string
  /** Where the text that markdown-it was given begins in it. */
  bodyStart: number
}

/** What is known of a text. */
export interface FindSourceOptions {
  env: Record<string, unknown>
  /** What the options say of it. */
  source?: RenderingOptions['source'] | undefined
  /** What was given to `render`, before another plugin cut off its front matter. */
  rendered?: string | undefined
}

/**
 * Finds the file that a text was taken from.
 *
 * @param body - The text that markdown-it was given.
 * @param options - What is known of it.
 * @returns The file. Another text is taken for it only if it ends with the body, so that offsets hold.
 * @example
 * ```ts @import.meta.vitest
 * const rendered = '---\ntitle: A\n---\nText.'
 * expect(findSource('Text.', { env: { path: '/docs/a.md' }, rendered })).toEqual({
 *   path: '/docs/a.md',
 *   text: rendered,
 *   bodyStart: 17,
 * })
 * expect(findSource('Text.', { env: {}, rendered: 'Other.' })).toEqual({ text: 'Text.', bodyStart: 0 })
 * ```
 */
export function findSource(body: string, { env, source, rendered }: FindSourceOptions): FoundSource {
  const given = source?.(env)
  // Mostly it is the very text that was given, which is seen at once.
  const ends = (text: string | undefined): boolean => text === body || text?.endsWith(body) === true
  const text = [given?.text, rendered].find(ends) ?? body
  const path = given?.path ?? findPath(env)
  return { ...(path !== undefined && { path }), text, bodyStart: text.length - body.length }
}

/** VitePress has `path` and `relativePath`, Eleventy has `page.inputPath`, and Lume has `filename`. */
function findPath({ path, relativePath, page, filename }: Record<string, unknown>): string | undefined {
  const inputPath = typeof page === 'object' && page !== null && 'inputPath' in page && page.inputPath
  return [path, relativePath, inputPath, filename].find((found) => typeof found === 'string')
}
