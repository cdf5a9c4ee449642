/** The file that a text was taken from. */
export interface ManuscriptSource {
  /** Its path, as messages are to name it. */
  path?: string
  /** All of its text, with the front matter that was cut off before. */
  text?: string
}
