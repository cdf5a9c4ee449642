/** The files of a project, by their paths from its folder. Each platform brings its own. */
export interface ProjectFiles {
  /**
   * Reads a file.
   *
   * @returns Its bytes; nothing where there is no such file. Rejects where it cannot be read.
   */
  readFile: (path: string) => Promise<Uint8Array | undefined>
  /**
   * Finds the files that a path, a folder or a glob stands for; of a folder, those with the given endings.
   *
   * @returns Their paths, sorted. A name that a file has is no glob.
   */
  findFiles: (pattern: string, extensions: readonly string[]) => Promise<string[]>
}

/** Keeps what was read from files whose reading takes long. */
export interface FileCache<Value> {
  /** Finds what was read from the same bytes as the same format. Nothing where there is nothing, or it is broken. */
  get: (bytes: Uint8Array, format: string) => Promise<Value | undefined>
  /** Keeps it: whole or not at all, and without complaint where nothing can be written. */
  set: (bytes: Uint8Array, format: string, value: Value) => Promise<void>
}
