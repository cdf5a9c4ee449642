import { citeMethod, type CiteAnswer, type CiteParams } from '@florilegium/language-server/protocol'
import { env, l10n, window } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'
import { findProjectUri } from './find-manuscript.js'
import { pick } from './pick.js'

/** The forms in which a citation can be copied. */
export type CitationForm = 'text' | 'pandoc' | 'bibtex' | 'cslJson' | 'ris' | 'html'

/**
 * Copies the citation of a record or work.
 *
 * @param server - The server.
 * @param id - Its id.
 * @param form - In which form.
 */
export async function copyCitation(server: LanguageServer, id: string, form: CitationForm): Promise<void> {
  const params: CiteParams = { uri: findProjectUri(), id }
  const answer = await server.request<CiteAnswer | null>(citeMethod, params)
  if (!answer) {
    void window.showWarningMessage(l10n.t('Nothing has the id "{0}" any more.', id))
    return
  }
  await env.clipboard.writeText(answer[form])
  window.setStatusBarMessage(`$(check) ${l10n.t('Citation copied')}`, 3_000)
}

/**
 * Lets the writer choose the form of a citation.
 *
 * @returns The form; nothing where the writer gave up.
 */
export async function pickCitationForm(): Promise<CitationForm | undefined> {
  const items: { label: string; form: CitationForm }[] = [
    { label: l10n.t('Text'), form: 'text' },
    { label: l10n.t('Pandoc Key'), form: 'pandoc' },
    { label: 'BibTeX', form: 'bibtex' },
    { label: 'CSL-JSON', form: 'cslJson' },
    { label: 'RIS', form: 'ris' },
    { label: 'HTML', form: 'html' },
  ]
  const picked = await pick({ title: l10n.t('Copy Citation As'), placeholder: '', items })
  return picked.type === 'item' ? picked.item.form : undefined
}
