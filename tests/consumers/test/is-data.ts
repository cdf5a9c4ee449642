/** Whether an entry point is a file of data and no module. */
export function isData(entry: string): boolean {
  return /\.(json|jsonld|csv|bib|bin|css)$/.test(entry)
}
