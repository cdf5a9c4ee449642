// One file for Node and for browsers, so that what both need is packaged once.
if ('process' in globalThis && process.versions.node) {
  const { startServer } = await import('@florilegium/language-server/node')
  startServer()
} else {
  const { startServer } = await import('@florilegium/language-server/browser')
  startServer()
}

export {}
