/** Files of installed packages in which the two parsers differ, by the end of the path, and why. */
export const parserDifferences: Record<string, string> = {
  '@xmldom/xmldom/CHANGELOG.md':
    'A space between a link and the end of its line is a text of its own in micromark only.',
  '@xmldom/xmldom/readme.md': 'A single tilde strikes words through in GFM, but not in @lezer/markdown.',
  'es-module-lexer/README.md':
    'A code span that a longer run of backticks opens and nothing closes: micromark pairs the later runs otherwise.',
  'fast-xml-parser/README.md': 'An HTML block, as in type-check/README.md.',
  'type-check/README.md':
    'A tag such as `<a name="x" />` alone on a line begins an HTML block in CommonMark, but not in @lezer/markdown.',
  'vitest-package-exports/README.md':
    'A list item numbered 4 after a list of another number begins a list in micromark, and goes on with the paragraph in @lezer/markdown.',
}
