import {
  previewContentMethod,
  type PreviewContent,
  type ProjectParams,
  type QuotationSummary,
} from '@florilegium/language-server/protocol'
import type { MarkdownIt } from 'markdown-it'
import { commands, languages, Uri, workspace, type Disposable, type ExtensionContext } from 'vscode'
import { findProjectUri } from '../commands/find-manuscript.js'
import { describeVerdict } from '../quotations/describe-verdict.js'
import type * as plugin from './preview-plugin.js'
import { manuscriptLanguages } from '../server/manuscript-languages.js'
import type { LanguageServer } from '../server/language-server.js'

/** What the built-in Markdown preview calls with each of its parsers. */
export type ExtendMarkdownIt = (md: MarkdownIt) => MarkdownIt

/** What adds our syntax to the built-in Markdown preview. */
export interface Preview extends Disposable {
  extendMarkdownIt: ExtendMarkdownIt
}

type Verdict = QuotationSummary['verdict']
type Plugin = typeof plugin
type Project = ReturnType<Plugin['createProject']>

/**
 * Prepares for a preview: the renderer is loaded when the first one opens, and the content of each project when it is first
 * shown.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server, which has the content.
 * @returns What the preview asks for.
 */
export function createPreview({ extensionUri }: ExtensionContext, server: LanguageServer): Preview {
  let loaded: Plugin | undefined
  let loading: Promise<void> | undefined
  const projects = new Map<string, Project | undefined>()

  // The parser is extended at once or not at all, so what is loaded later makes it begin anew.
  const load = async (): Promise<void> => {
    const address = Uri.joinPath(extensionUri, 'dist', 'preview.mjs').toString(true)
    loaded = (await import(address)) as Plugin
    await commands.executeCommand('markdown.api.reloadPlugins')
    await refresh()
  }
  const loadProject = async (
    { folder, uri }: Place,
    createProject: Plugin['createProject'],
  ): Promise<void> => {
    projects.set(folder, undefined)
    const params: ProjectParams = { uri }
    const content = await server.request<PreviewContent>(previewContentMethod, params).catch(() => undefined)
    if (!content) {
      projects.delete(folder)
      return
    }
    projects.set(folder, createProject(content))
    await refresh()
  }

  const subscriptions = [
    server.onDidChange(() => {
      if (projects.size === 0) return
      projects.clear()
      void refresh()
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('florilegium.preview') && loading)
        void commands.executeCommand('markdown.api.reloadPlugins')
    }),
  ]

  return {
    extendMarkdownIt(md) {
      if (!isEnabled()) return md
      if (!loaded) {
        loading ??= load()
        return md
      }
      const { previewPlugin, createProject } = loaded
      return md.use(previewPlugin, {
        findProject(text: string): Project | undefined {
          const place = findPlace(text)
          if (!projects.has(place.folder)) void loadProject(place, createProject)
          return projects.get(place.folder)
        },
        describe: (verdict: Verdict) => describeVerdict(verdict).label,
        marks: () => workspace.getConfiguration('florilegium.preview').get<string>('verdicts', 'all'),
      })
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose()
    },
  }
}

/** Longer than the 300 milliseconds for which a preview waits to see whether its text changes. */
const AGAIN_MS = 500

/** Shows previews again, twice: while one waits, it passes over what asks it to. */
async function refresh(): Promise<void> {
  await commands.executeCommand('markdown.preview.refresh')
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  await commands.executeCommand('markdown.preview.refresh')
}

function isEnabled(): boolean {
  return workspace.getConfiguration('florilegium.preview').get('enabled', true)
}

/** A manuscript, and the folder whose project it is of. */
interface Place {
  folder: string
  uri: string
}

/** The parser is given a text only; which file it is of, an open document tells. */
function findPlace(text: string): Place {
  const document = workspace.textDocuments.find(
    (document) => languages.match(manuscriptLanguages, document) > 0 && document.getText() === text,
  )
  const folder = document ? workspace.getWorkspaceFolder(document.uri) : workspace.workspaceFolders?.[0]
  return { folder: folder?.uri.toString() ?? '', uri: document?.uri.toString() ?? findProjectUri() }
}
