import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'

/** The size of a bundle in bytes; what cannot be bundled for browsers has an error instead. */
export interface BundleSize {
  name: string
  bytes?: number
  gzipBytes?: number
  error?: string
}

/** How a bundle is made. */
export interface MeasureBundleOptions {
  /** Plugins of esbuild. Default: none. */
  plugins?: Plugin[]
  /** Whether terser minifies what esbuild has minified. Default: false, since it takes long for large bundles. */
  isShrunk?: boolean
}

/**
 * Measures a bundle, minified by esbuild for browsers, plain and gzipped.
 *
 * @param name - What it is called in the report.
 * @param contents - The code to bundle.
 * @param options - How it is made.
 * @returns Its size.
 */
export async function measureBundle(
  name: string,
  contents: string,
  { plugins = [], isShrunk = false }: MeasureBundleOptions = {},
): Promise<BundleSize> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
      plugins,
    })
    const bundled = outputFiles[0]?.text ?? ''
    const code = Buffer.from(isShrunk ? await shrink(bundled) : bundled)
    return { name, bytes: code.byteLength, gzipBytes: gzipSync(code, { level: 9 }).byteLength }
  } catch (error) {
    return { name, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Minifies code once more, by terser with nothing that is unsafe. */
async function shrink(code: string): Promise<string> {
  const { code: shrunk = code } = await minify(code, { module: true, ecma: 2020, compress: { passes: 3 } })
  return shrunk
}
