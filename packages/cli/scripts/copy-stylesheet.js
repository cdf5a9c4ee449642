/** `copy-stylesheet.js`: puts the stylesheet of the HTML report beside the code that reads it. */
import { copyFileSync } from 'node:fs'

copyFileSync('src/formats/html/report.css', 'dist/formats/html/report.css')
