import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './find-chromium.js'

/** What a browser on a closed network must not try. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launches headless Chromium.
 *
 * @returns The browser, for the caller to close.
 * @throws {Error} Where Chromium is missing.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: browserArguments })
}
