export { decodeReferences } from './blocks/decode-references.js'
export { mdastToProseBlocks } from './mdast/mdast-to-prose-blocks.js'
