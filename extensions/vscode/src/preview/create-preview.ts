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
  let isExtended = false
  const projects = new Map<string, Project | undefined>()
  /** The projects that nothing has been rendered with since they were loaded. */
  const unseen = new Set<string>()

  // The parser is extended at once or not at all, so what is loaded later makes it begin anew.
  const load = async (): Promise<void> => {
    const address = Uri.joinPath(extensionUri, 'dist', 'preview.mjs').toString(true)
    loaded = (await import(address)) as Plugin
    await repeatUntil(
      () => isExtended,
      () => commands.executeCommand('markdown.api.reloadPlugins'),
    )
  }
  const refresh = (): Thenable<unknown> => commands.executeCommand('markdown.preview.refresh')
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
    unseen.add(folder)
    await repeatUntil(() => !unseen.has(folder), refresh)
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
      isExtended = true
      const { previewPlugin, createProject } = loaded
      return md.use(previewPlugin, {
        findProject(text: string): Project | undefined {
          const place = findPlace(text)
          if (!projects.has(place.folder)) void loadProject(place, createProject)
          const project = projects.get(place.folder)
          if (project) unseen.delete(place.folder)
          return project
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

/** The preview waits 300 milliseconds to see whether its text changes, and passes over what asks it to show it again. */
const REPEAT_MS = 500

/** A preview that was closed in the meantime renders nothing more. */
const MOST_REPEATS = 10

/** Does something again until it has come to something. */
async function repeatUntil(isDone: () => boolean, act: () => Thenable<unknown>): Promise<void> {
  for (let count = 0; count < MOST_REPEATS && !isDone(); count++) {
    await act()
    await new Promise((resolve) => setTimeout(resolve, REPEAT_MS))
  }
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
