import type { PhrasingContent } from 'mdast'
import type { ToPhrasingOptions } from './to-phrasing.js'

/** What rendering needs to know of the page. */
export interface RenderingContext extends ToPhrasingOptions {
  /** Makes a note of the manuscript and returns the call of it. */
  addNote: (note: PhrasingContent[]) => PhrasingContent
}
