#!/usr/bin/env node
/** The command `florilegium`. */
import { version } from './program/version.js'

const args = process.argv.slice(2)
const [first, second] = args
if (second === undefined && (first === '--version' || first === '-v')) console.log(version)
else await (await import('./program/run-program.js')).runProgram(args)
