import type { Editor } from '@tiptap/core';
import type { LibraryFile } from '../uploads/library-file';
import type { Upload, UploadQueue } from '../uploads/upload-queue';
import { figureOf } from './insert-pictures';

/** Replaces a placeholder by its picture as soon as the upload has finished. */
export function placeArrivals(editor: Editor, uploads: UploadQueue): void {
  uploads.whenDone((upload, file) => place(editor, upload, file));
  takeOverUploads(editor, uploads);
}

/** Connects placeholders in stored text to uploads that an earlier editor has begun. */
export function takeOverUploads(editor: Editor, uploads: UploadQueue): void {
  const { doc, tr: change } = editor.state;
  const begun = uploads.all();
  doc.descendants((node, position) => {
    if (node.type.name !== 'missingPicture' || node.attrs['upload'] !== null) return;
    const at = begun.findIndex(({ name }) => name === node.attrs['name']);
    const [upload] = at === -1 ? [] : begun.splice(at, 1);
    if (upload) change.setNodeAttribute(position, 'upload', upload.id);
  });
  if (!change.docChanged) return;
  editor.view.dispatch(change.setMeta('addToHistory', false));
  uploads.deliver();
}

/** False if its placeholder is gone. */
function place(editor: Editor, { id, alt, caption }: Upload, file: LibraryFile): boolean {
  if (editor.isDestroyed) return false;
  const { doc, schema, tr: change } = editor.state;
  doc.descendants((node, position, parent, index) => {
    if (node.type.name !== 'missingPicture' || node.attrs['upload'] !== id) return;
    const figure = schema.nodeFromJSON(figureOf({ ...file, alt }, caption));
    const next = parent?.maybeChild(index + 1);
    // The caption was a paragraph of its own while the picture uploaded, so that it would not be lost.
    const isCaption = caption !== '' && next?.textContent === caption;
    const size = node.nodeSize + (isCaption && next ? next.nodeSize : 0);
    change.replaceWith(position, position + size, figure);
  });
  if (!change.docChanged) return false;
  editor.view.dispatch(change.setMeta('addToHistory', false));
  return true;
}
