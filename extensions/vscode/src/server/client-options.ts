import { contentFilePattern, type InitializationOptions } from '@florilegium/language-server/protocol'
import { EventEmitter, Uri, type Disposable, type ExtensionContext } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { manuscriptLanguages } from './manuscript-languages.js'

/** Options with the event that they feed. */
export interface PreparedOptions extends Disposable {
  options: LanguageClientOptions
  checked: EventEmitter<string>
}

/**
 * Prepares what a client is started with, in Node as in a browser.
 *
 * @param context - What VS Code gives an extension.
 * @returns The options.
 */
export function prepareClientOptions(context: ExtensionContext): PreparedOptions {
  const checked = new EventEmitter<string>()
  const collection = Uri.joinPath(context.extensionUri, 'dist', 'collection.json')
  const initializationOptions: InitializationOptions = {
    collections: [collection.scheme === 'file' ? collection.fsPath : collection.toString()],
  }
  return {
    checked,
    options: {
      documentSelector: [
        ...manuscriptLanguages.map((language) => ({ language })),
        // The content of packages under authoring.
        { language: 'yaml', pattern: contentFilePattern },
        // What projects are read from is marked as it is written.
        { pattern: '**/florilegium.json' },
        { pattern: '**/*.{bib,bibtex,biblatex,csljson}' },
      ],
      initializationOptions,
      synchronize: { configurationSection: 'florilegium' },
      // What content packages and sources say is text: no commands and no HTML.
      markdown: { isTrusted: false, supportHtml: false },
      diagnosticCollectionName: 'florilegium',
      middleware: {
        handleDiagnostics(uri, diagnostics, next) {
          next(uri, diagnostics)
          checked.fire(uri.toString())
        },
      },
    },
    dispose: () => {
      checked.dispose()
    },
  }
}
