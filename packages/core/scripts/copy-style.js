/** `copy-style.js`: puts the stylesheet into the built package that runs it. */
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

copyFileSync(fileURLToPath(new URL('../style.css', import.meta.url)), 'dist/style.css')
