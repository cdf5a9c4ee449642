/** What the commonest errors of a file system mean, in words. */
const meanings: Record<string, string> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'It may not be read or written by you. Change its permissions.',
  EPERM: 'It may not be read or written by you. Change its permissions.',
  EISDIR: 'It is a folder, where a file is expected.',
  ELOOP: 'It is a symbolic link that leads back to itself.',
  ENOSPC: 'The disk is full. Make room and try again.',
  EDQUOT: 'Your share of the disk is used up. Make room and try again.',
  EFBIG: 'It would be larger than a file may be here.',
  EROFS: 'The disk can only be read.',
  EMFILE: 'Too many files are open. Try again.',
  ENAMETOOLONG: 'Its name is too long.',
}

/**
 * Says in a sentence what went wrong with a file.
 *
 * @param error - What was thrown.
 * @returns The sentence.
 * @example
 * ```ts @import.meta.vitest
 * expect(describeError(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('The disk is full. Make room and try again.')
 * expect(describeError(new Error('EIO: i/o error, read'))).toBe('EIO: i/o error, read.')
 * ```
 */
export function describeError(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return meanings[code] ?? `${message.replace(/\.$/, '')}.`
}
