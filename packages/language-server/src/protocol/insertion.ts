import type { Range as LspRange, TextEdit } from 'vscode-languageserver'
import type { ProjectParams } from './session.js'

/** How something that is inserted is written. */
export type InsertionForm = 'directive' | 'block' | 'inline' | 'footnote'

/** What is inserted: a record in some form, a citation of a work or record, or a bibliography. */
export type Insertion =
  | { kind: 'record'; id: string; form: InsertionForm }
  | { kind: 'citation'; key: string; form: Extract<InsertionForm, 'inline' | 'footnote'> }
  | { kind: 'bibliography' }

/** What {@link insertionMethod} is asked with. */
export interface InsertionParams extends ProjectParams {
  /** What is replaced; empty where the cursor stands. */
  range: LspRange
  insertion: Insertion
}

/** Changes of a manuscript. */
export interface InsertionAnswer {
  edits: TextEdit[]
  /** The version of the manuscript that the edits are of. */
  version: number
}

/** Asks for the {@link InsertionAnswer} of something; null where the manuscript is not open or nothing has the id. */
export const insertionMethod = 'florilegium/insertion'

/** What {@link pasteMethod} is asked with. */
export interface PasteParams extends ProjectParams {
  /** What is replaced. */
  range: LspRange
  /** What is pasted or dropped. */
  text: string
}

/** Text that stands in a source, as the quotation that it is. */
export interface PasteAnswer {
  verdict: 'verbatim' | 'edited'
  /** The title of the source. */
  source: string
  /** The name of the speaker, where one is known. */
  speaker?: string
  /** Each form it may take, the fitting one first. */
  forms: { form: Exclude<InsertionForm, 'directive'>; insertText: string; edits: TextEdit[] }[]
}

/** Asks for the {@link PasteAnswer} to a text; null where it is no quotation of a known source. */
export const pasteMethod = 'florilegium/paste'
