import { checkWorkspaceMethod, type CheckWorkspaceAnswer } from '@florilegium/language-server/protocol'
import { commands, l10n, ProgressLocation, window } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'

/**
 * Checks all manuscripts of the workspace, and says what was found.
 *
 * @param server - The server.
 */
export async function checkWorkspace(server: LanguageServer): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking quotations'),
    cancellable: true,
  }
  const answer = await window.withProgress(options, async (progress, token) => {
    let done = 0
    try {
      return await server.request<CheckWorkspaceAnswer>(
        checkWorkspaceMethod,
        {},
        {
          token,
          onProgress({ percentage, message }) {
            const increment = percentage === undefined ? undefined : Math.max(0, percentage - done)
            done = percentage ?? done
            progress.report({
              ...(message !== undefined && { message }),
              ...(increment !== undefined && { increment }),
            })
          },
        },
      )
    } catch (error) {
      if (token.isCancellationRequested) return undefined
      throw error
    }
  })
  if (!answer?.isComplete) return
  const { files, quotations, verified, errors, warnings, faults } = answer
  const counts = l10n.t('Quotations: {0}, verified: {1}. Files: {2}.', quotations, verified, files)
  const rest = [
    errors + warnings > 0 ? l10n.t('Errors: {0}, warnings: {1}.', errors, warnings) : undefined,
    faults.length > 0
      ? l10n.t('Files that could not be checked: {0}. {1}', faults.length, faults[0] ?? '')
      : undefined,
  ]
  const message = [counts, ...rest].filter(Boolean).join(' ')
  const showProblems = l10n.t('Show Problems')
  const show = errors > 0 ? window.showWarningMessage : window.showInformationMessage
  const chosen = errors + warnings > 0 ? await show(message, showProblems) : await show(message)
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems')
}
