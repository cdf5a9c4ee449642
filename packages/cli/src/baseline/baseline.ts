/** Problems that were there before, by file. */
export interface Baseline {
  /** The fingerprints of the problems of each file, by its path from the folder of the baseline. */
  problems: ReadonlyMap<string, ReadonlySet<string>>
}
