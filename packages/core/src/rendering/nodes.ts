import type { Properties } from 'hast'
import type {
  BlockContent,
  Data,
  DefinitionContent,
  Emphasis,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'

/** What a manuscript embeds, where it was: blocks that become one element of HTML. */
export interface FlorilegiumNode extends Parent {
  type: 'florilegium'
  children: (BlockContent | DefinitionContent)[]
  /** What the writer wrote, to be written again as Markdown. */
  source?: string
  data: FlorilegiumData
}

/** What the text of a manuscript embeds or cites, where it was. */
export interface FlorilegiumTextNode extends Parent {
  type: 'florilegiumText'
  children: PhrasingContent[]
  /** What the writer wrote, to be written again as Markdown. */
  source?: string
  data: FlorilegiumData
}

/** The element that a node becomes. */
export interface FlorilegiumData extends Data {
  hName: string
  hProperties: Properties
}

declare module 'mdast' {
  interface BlockContentMap {
    florilegium: FlorilegiumNode
  }
  interface PhrasingContentMap {
    florilegiumText: FlorilegiumTextNode
  }
  interface RootContentMap {
    florilegium: FlorilegiumNode
    florilegiumText: FlorilegiumTextNode
  }
  interface Data {
    hName?: string | undefined
    hProperties?: Properties | undefined
  }
}

/** Any node that has children. */
export type ParentNode = Root | Extract<RootContent, Parent>

/**
 * Makes a node that becomes an element with blocks in it.
 *
 * @param hName - The name of the element.
 * @param hProperties - Its properties.
 * @param children - What stands in it.
 * @returns The node.
 */
export function flowElement(
  hName: string,
  hProperties: Properties,
  children: FlorilegiumNode['children'],
): FlorilegiumNode {
  return { type: 'florilegium', children, data: { hName, hProperties } }
}

/**
 * Makes a node that becomes an element with text in it.
 *
 * @param hName - The name of the element.
 * @param hProperties - Its properties.
 * @param children - What stands in it.
 * @returns The node.
 */
export function textElement(
  hName: string,
  hProperties: Properties,
  children: PhrasingContent[],
): FlorilegiumTextNode {
  return { type: 'florilegiumText', children, data: { hName, hProperties } }
}

/**
 * Makes a paragraph, or an element in its place.
 *
 * @param children - Its text.
 * @param hName - The name of the element. Default: `p`.
 * @returns The node.
 */
export function paragraph(children: PhrasingContent[], hName?: string): BlockContent {
  return { type: 'paragraph', children, ...(hName !== undefined && { data: { hName } }) }
}

/**
 * Makes a text.
 *
 * @param value - The text.
 * @returns The node.
 */
export function text(value: string): Text {
  return { type: 'text', value }
}

/**
 * Makes the title of a work.
 *
 * @param children - The title.
 * @returns Emphasis in Markdown, `<cite>` in HTML.
 */
export function cite(children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', children, data: { hName: 'cite' } }
}
