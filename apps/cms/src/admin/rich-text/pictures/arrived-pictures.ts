import type { Editor } from '@tiptap/core';
import type { Upload, UploadQueue } from '../uploads/upload-queue';
import type { LibraryFile } from '../uploads/library-file';
import { figureOf } from './insert-pictures';

/** As soon as an upload has arrived, its picture stands where its mark stood. */
export function placeArrivals(editor: Editor, uploads: UploadQueue): void {
  uploads.whenDone((upload, file) => place(editor, upload, file));
}

function place(editor: Editor, { id, alt, caption }: Upload, file: LibraryFile): void {
  if (editor.isDestroyed) return;
  const { doc, schema, tr: change } = editor.state;
  doc.descendants((node, position, parent, index) => {
    if (node.type.name !== 'missingPicture' || node.attrs['upload'] !== id) return;
    const figure = schema.nodeFromJSON(figureOf({ ...file, alt }, caption));
    const next = parent?.maybeChild(index + 1);
    // The caption waited as a paragraph of its own, so that it would not be lost.
    const isCaption = caption !== '' && next?.textContent === caption;
    const size = node.nodeSize + (isCaption && next ? next.nodeSize : 0);
    change.replaceWith(position, position + size, figure);
  });
  editor.view.dispatch(change.setMeta('addToHistory', false));
}
