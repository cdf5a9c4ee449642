import type { StyledText } from '../styled-text.js'

/**
 * Adds what the writer put after a citation.
 *
 * @param runs - The citation, which is added to.
 * @param suffix - The words.
 * @param needsComma - Whether they need a comma before them, where they do not begin with a mark.
 */
export function addSuffix(runs: StyledText, suffix: string | undefined, needsComma: boolean): void {
  if (suffix === undefined || suffix === '') return
  if (/^[,;:.!?)]/.test(suffix)) runs.push({ text: suffix })
  else runs.push({ text: `${needsComma ? ',' : ''} ${suffix}` })
}
