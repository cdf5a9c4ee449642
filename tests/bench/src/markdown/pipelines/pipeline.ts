/** A way from Markdown to HTML. */
export interface Pipeline {
  name: string
  /** The key of the pipeline that is the same but for the last plugin; none for a first one. */
  base?: string
  /** The key of the pipeline without any plugin. */
  host: string
  /** The HTML of a document. It throws what the plugins report as errors. */
  render: (text: string) => Promise<string> | string
}
