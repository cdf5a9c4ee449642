export { connectServer } from './server.js'
