import { DataTransferItem, type TreeDragAndDropController } from 'vscode'
import type { LibraryNode } from './library-nodes.js'

/** The type under which records are dragged into an editor. */
export const recordsMimeType = 'application/vnd.florilegium.records'

/**
 * Lets records be dragged out of the library.
 *
 * @returns What a tree view is given.
 */
export function createRecordDrag(): TreeDragAndDropController<LibraryNode> {
  return {
    dragMimeTypes: [recordsMimeType],
    dropMimeTypes: [],
    handleDrag(nodes, transfer) {
      const ids = nodes.flatMap((node) => (node.kind === 'record' ? node.record.id : []))
      if (ids.length > 0) transfer.set(recordsMimeType, new DataTransferItem(JSON.stringify(ids)))
    },
  }
}
