// The libraries in the server that are CommonJS find the modules of Node through this.
globalThis.require = require
const server = './server.mjs'
void import(server)
