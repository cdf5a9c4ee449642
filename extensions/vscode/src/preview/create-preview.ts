import { previewContentMethod, type PreviewContent, type ProjectParams } from '@florilegium/language-server/protocol'
import type { MarkdownIt } from 'markdown-it'
import { commands, languages, workspace, type Disposable } from 'vscode'
import { manuscriptLanguages } from '../server/client-options.js'
import type { LanguageServer } from '../server/language-server.js'

/** What the built-in Markdown preview calls with each of its parsers. */
export type ExtendMarkdownIt = (md: MarkdownIt) => MarkdownIt

/** What adds our syntax to the built-in Markdown preview. */
export interface Preview extends Disposable {
  extendMarkdownIt: ExtendMarkdownIt
}

type Plugin = typeof import('./preview-plugin.js')
type Project = ReturnType<Plugin['createProject']>

/**
 * Prepares for a preview: the renderer is loaded when the first one opens, and the content of each project when it is first
 * shown.
 *
 * @param server - The server, which has the content.
 * @returns What the preview asks for.
 */
export function createPreview(server: LanguageServer): Preview {
  let plugin: Plugin | undefined
  let loading: Promise<void> | undefined
  const projects = new Map<string, Project | undefined>()

  // The parser is extended at once or not at all, so what is loaded later makes it begin anew.
  const load = async (): Promise<void> => {
    plugin = await import('./preview-plugin.js')
    await commands.executeCommand('markdown.api.reloadPlugins')
  }
  const refresh = (): Thenable<unknown> => commands.executeCommand('markdown.preview.refresh')
  const loadProject = async (folder: string, { createProject }: Plugin): Promise<void> => {
    projects.set(folder, undefined)
    const params: ProjectParams = { uri: folder }
    const content = await server
      .request<PreviewContent>(previewContentMethod, params)
      .catch(() => undefined)
    if (!content) {
      projects.delete(folder)
      return
    }
    projects.set(folder, createProject(content))
    await refresh()
  }

  return {
    extendMarkdownIt(md) {
      if (!isEnabled()) return md
      if (!plugin) {
        loading ??= load()
        return md
      }
      const loaded = plugin
      return md.use(loaded.previewPlugin, {
        findProject(text: string): Project | undefined {
          const folder = findFolder(text)
          if (!projects.has(folder)) void loadProject(folder, loaded)
          return projects.get(folder)
        },
        marks: () => workspace.getConfiguration('florilegium.preview').get<string>('verdicts', 'all'),
      })
    },
    ...subscribe(),
  }

  function subscribe(): Disposable {
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
      dispose: () => {
        for (const subscription of subscriptions) subscription.dispose()
      },
    }
  }
}

function isEnabled(): boolean {
  return workspace.getConfiguration('florilegium.preview').get('enabled', true)
}

/** The parser is given a text only; which file it is of, an open document tells. */
function findFolder(text: string): string {
  const document = workspace.textDocuments.find(
    (document) => languages.match(manuscriptLanguages, document) > 0 && document.getText() === text,
  )
  const folder = document ? workspace.getWorkspaceFolder(document.uri) : workspace.workspaceFolders?.[0]
  return (folder?.uri ?? document?.uri)?.toString() ?? ''
}
