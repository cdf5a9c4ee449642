export {
  parseManuscript,
  type ManuscriptSyntax,
  type ParsedManuscript,
  type ParseManuscriptOptions,
} from './lezer/parse-manuscript.js'
export { toProseBlocks } from './lezer/to-prose-blocks.js'
