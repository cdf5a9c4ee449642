import { startServer } from '@florilegium/language-server/browser'

startServer()
