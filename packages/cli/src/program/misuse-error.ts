/** What the user asked for cannot be done; the message says why, and what to do. */
export class MisuseError extends Error {
  readonly code = 'misuse'
  override name = 'MisuseError'
}
