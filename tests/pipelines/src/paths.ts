import { fileURLToPath } from 'node:url'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the projects are, each in a folder of its name. */
export const projects = fromHere('..')

/** The manuscript that every tool builds. */
export const manuscript = fromHere('../manuscript/brief.md')

/** The guides, one for each project. */
export const guides = fromHere('../../../docs/guides')

/** Where the tests leave what they saw. */
export const screenshots = fromHere('../screenshots')

/** Where the pictures of the guides are. */
export const pictures = fromHere('../../../docs/images/guides')
