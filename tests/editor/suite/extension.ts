import { extensions, type Extension } from 'vscode'

/** The extension under test. */
export const extension = extensions.getExtension('florilegium.florilegium-vscode') as Extension<unknown>
