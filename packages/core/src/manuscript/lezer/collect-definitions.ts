import type { Tree } from '@lezer/common'

/** The labels that a manuscript defines, each as {@link normalizeLabel} gives it. */
export interface Definitions {
  links: ReadonlySet<string>
  footnotes: ReadonlySet<string>
}

/**
 * Collects the labels that links and footnote calls of a manuscript may refer to.
 *
 * @param tree - The tree of the manuscript.
 * @param text - The manuscript.
 * @returns The labels.
 */
export function collectDefinitions(tree: Tree, text: string): Definitions {
  const links = new Set<string>()
  const footnotes = new Set<string>()
  tree.iterate({
    enter({ name, from, to, type }) {
      if (name === 'LinkLabel') links.add(normalizeLabel(text.slice(from + 1, to - 1)))
      else if (name === 'FootnoteLabel') footnotes.add(normalizeLabel(text.slice(from, to)))
      // Inside other leaves there are none.
      return name === 'LinkReference' || !leaves.has(type.name)
    },
  })
  return { links, footnotes }
}

const leaves = new Set(['Paragraph', 'Table', 'FencedCode', 'CodeBlock', 'HTMLBlock', 'Task'])

/**
 * Normalises a label as CommonMark does.
 *
 * @param label - The label, without brackets.
 * @returns The label in lower case, each stretch of white space as one space.
 */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}
