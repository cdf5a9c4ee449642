import type { Settings } from '../settings/settings.js'

/** A text of the writer's own that quotations are checked against. */
export interface ProjectSource {
  /**
   * A path or a glob, from the folder of the project file.
   *
   * @minLength 1
   */
  path: string
  /** The key by which it is cited. Default: the name of its file without the ending. For one file only. */
  id?: string
  /** What it is called in messages. Default: its id. For one file only. */
  title?: string
  /** The language it is in, as a BCP 47 tag. Left out, it is not known. */
  language?: string
}

/** The settings of a project: `florilegium.json`. Paths and globs start from its folder. */
export interface ProjectFile extends Settings {
  /** The address of the JSON Schema of this file. */
  $schema?: string
  /**
   * Content packages besides those among the dependencies: names of installed packages, or paths of folders that begin
   * with `.`. Default: none.
   */
  packages?: readonly string[]
  /** Texts of the writer's own that quotations are checked against: `.txt`, `.md`, `.html`, `.pdf` or `.docx`. Default: none. */
  sources?: readonly (string | ProjectSource)[]
  /** Files with works that may be cited: `.bib`, CSL-JSON or CSL-YAML. Default: none. */
  bibliography?: readonly string[]
  /** The manuscripts that are checked if none are named. Default: every Markdown file. */
  files?: readonly string[]
  /** Manuscripts that are not checked. Default: none; what Git ignores is left out, too. */
  exclude?: readonly string[]
}
