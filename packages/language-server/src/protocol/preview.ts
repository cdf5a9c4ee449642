import type { Catalog, OwnSource, Settings } from '@florilegium/core'

/** What a preview renders with. */
export interface PreviewContent {
  collections: Catalog['collections']
  sources: OwnSource[]
  settings: Settings
}

/** Asks for the {@link PreviewContent} of a project. */
export const previewContentMethod = 'florilegium/previewContent'
