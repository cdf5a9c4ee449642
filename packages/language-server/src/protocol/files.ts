/** What {@link readFileMethod} is asked with. */
export interface ReadFileParams {
  uri: string
}

/** What {@link readFileMethod} answers; `null` where there is no such file. */
export interface ReadFileResult {
  /** The bytes of the file, in base64. */
  content: string
}

/** The server asks the client for a file that it cannot read itself, such as one of a virtual workspace. */
export const readFileMethod = 'florilegium/readFile'

/** What {@link findFilesMethod} is asked with. */
export interface FindFilesParams {
  /** The URI of the folder to look in. */
  folder: string
  /** Globs from the folder. */
  include: string[]
  /** Globs of what is left out. */
  exclude: string[]
}

/** The server asks the client for the URIs of files that it cannot look for itself, as a `string[]`. */
export const findFilesMethod = 'florilegium/findFiles'
