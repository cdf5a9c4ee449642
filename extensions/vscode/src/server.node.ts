import { startServer } from '@florilegium/language-server/node'

startServer()
