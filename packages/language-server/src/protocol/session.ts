/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/**
 * Which YAML files a client sends: those of content packages, by their place. With the language id `yaml` it makes a document
 * selector. Whether the package is one is for the server to find out.
 */
export const contentFilePattern =
  '**/content/**/{document,quotes,passages,recommendations,provisions,retired,topics}.yaml'

/** What every request about a project says: the address of a file or folder in it. */
export interface ProjectParams {
  uri: string
}
