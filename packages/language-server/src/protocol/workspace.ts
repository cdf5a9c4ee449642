/** What {@link checkWorkspaceMethod} is asked with. */
export interface CheckWorkspaceParams {
  /** The token under which progress is reported, as LSP has it. */
  workDoneToken?: string | number
}

/** What a check of all manuscripts found. */
export interface CheckWorkspaceAnswer {
  /** Not set where it was cancelled; the counts are then of what was checked before. */
  isComplete: boolean
  /** How many manuscripts were checked. */
  files: number
  quotations: number
  /** How many quotations are verbatim or edited. */
  verified: number
  errors: number
  warnings: number
  /** Files that could not be checked, and why, in sentences. */
  faults: string[]
}

/** Asks to check all manuscripts of the workspace and to publish their diagnostics. It can be cancelled. */
export const checkWorkspaceMethod = 'florilegium/checkWorkspace'
