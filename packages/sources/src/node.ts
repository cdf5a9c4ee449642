export { createProjectFiles } from './node/create-project-files.js'
export { findCacheFolder } from './node/find-cache-folder.js'
export { openProjectFiles, type OpenProjectFiles } from './node/open-project-files.js'
