#!/usr/bin/env node
import { startServer } from '../dist/node.js'

startServer()
