import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** The size of a bundle in bytes; what cannot be bundled for browsers has an error instead. */
export interface BundleSize {
  name: string
  bytes?: number
  gzipBytes?: number
  error?: string
}

/**
 * Measures a bundle, minified by esbuild for browsers, plain and gzipped.
 *
 * @param name - What it is called in the report.
 * @param contents - The code to bundle.
 * @param plugins - Plugins of esbuild. Default: none.
 * @returns Its size.
 */
export async function measureBundle(
  name: string,
  contents: string,
  plugins: Plugin[] = [],
): Promise<BundleSize> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
      plugins,
    })
    const code = outputFiles[0]?.contents ?? new Uint8Array()
    return { name, bytes: code.byteLength, gzipBytes: gzipSync(code, { level: 9 }).byteLength }
  } catch (error) {
    return { name, error: error instanceof Error ? error.message : String(error) }
  }
}
