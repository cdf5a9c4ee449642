/** A run of text in a citation. Every output has its own way to set it. */
export interface StyledRun {
  text: string
  /** Set for the title of a work. */
  title?: true
  /** An http(s) address. */
  href?: string
  /** The id of a work whose entry in the bibliography it points to. Runs side by side with the same id are one link. */
  reference?: string
}

/** Text with the few styles that citations need. */
export type StyledText = StyledRun[]

/**
 * Joins the runs without their styles.
 *
 * @param styled - Styled text.
 * @returns Its words.
 */
export function toPlainText(styled: StyledText): string {
  return styled.map(({ text }) => text).join('')
}
