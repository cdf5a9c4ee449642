export { mdastToProseBlocks } from './mdast/mdast-to-prose-blocks.js'
