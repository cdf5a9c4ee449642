/** What is wrong with the bytes of an index or a fingerprint. */
export type IndexFormatErrorCode =
  'not-an-index' | 'other-version' | 'truncated' | 'damaged' | 'other-sources'

/** Thrown when a saved index or fingerprint cannot be loaded. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError'

  /**
   * Makes the error.
   *
   * @param code - What is wrong.
   * @param message - What was found, and what to do.
   */
  constructor(
    readonly code: IndexFormatErrorCode,
    message: string,
  ) {
    super(message)
  }
}
