import type { InsertionForm } from '@florilegium/language-server/protocol'
import { l10n, type ExtensionContext, type QuickPickItem } from 'vscode'
import { pick } from './pick.js'

/** A form that may be chosen, with what it looks like. */
export interface FormChoice<Form extends InsertionForm> {
  form: Form
  preview: string
}

/** What is to be chosen. */
export interface PickFormOptions<Form extends InsertionForm> {
  title: string
  choices: FormChoice<Form>[]
  /** Where it is kept which was chosen last. */
  key: string
}

/**
 * Lets the writer choose how something is written. The form that was chosen last is offered first.
 *
 * @param context - What VS Code gives an extension.
 * @param options - The forms.
 * @returns The form; `back` for a step back; nothing where the writer gave up.
 */
export async function pickForm<Form extends InsertionForm>(
  context: ExtensionContext,
  { title, choices, key }: PickFormOptions<Form>,
): Promise<Form | 'back' | undefined> {
  const last = context.globalState.get<string>(key)
  const items: (QuickPickItem & { form: Form })[] = choices.map(({ form, preview }) => ({
    label: nameForm(form),
    detail: preview,
    form,
  }))
  const picked = await pick({
    title,
    placeholder: l10n.t('How should it stand in the text?'),
    step: 2,
    totalSteps: 2,
    canGoBack: true,
    items,
    isActive: ({ form }) => form === last,
  })
  if (picked.type === 'back') return 'back'
  if (picked.type !== 'item') return undefined
  await context.globalState.update(key, picked.item.form)
  return picked.item.form
}

/**
 * Names a form.
 *
 * @param form - The form.
 * @returns Its name with an icon.
 */
export function nameForm(form: InsertionForm): string {
  switch (form) {
    case 'directive':
      return `$(link) ${l10n.t('Directive, which keeps up with its source')}`
    case 'block':
      return `$(quote) ${l10n.t('Block Quote with Attribution and Citation')}`
    case 'inline':
      return `$(whole-word) ${l10n.t('In the Text')}`
    case 'footnote':
      return `$(note) ${l10n.t('With a Footnote')}`
  }
}
