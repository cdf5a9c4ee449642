import { resolveKey } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { describeEntry } from '../describing/describe-entry.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import { text } from '../describing/phrasing.js'
import { describeCited } from '../describing/describe-cited.js'
import type { CompletionSubject } from './completion.js'

/**
 * Describes what a completion stands for, when a person looks at it.
 *
 * @param subject - What it stands for.
 * @param manuscript - The manuscript.
 * @returns Markdown; nothing where it is no more.
 */
export function describeCompletion(subject: CompletionSubject, manuscript: Manuscript): string | undefined {
  const { catalog } = manuscript.project
  switch (subject.type) {
    case 'record': {
      const [entry] = catalog.byId.get(subject.id) ?? []
      return entry && describeEntry(entry)
    }
    case 'work': {
      const references = new Map(manuscript.checked.settings.references?.map((item) => [item.id, item]))
      const resolution = resolveKey(subject.key, catalog, { references })
      return resolution.status === 'found' ? formatMarkdown(describeCited(resolution, manuscript)) : undefined
    }
    case 'text':
      return formatMarkdown([[text(subject.text)]])
  }
}
