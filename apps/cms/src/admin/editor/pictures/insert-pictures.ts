import type { PictureAttributes } from '@portal/rich-text/nodes/figure';
import type { Editor, JSONContent } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { makeRoom } from '../insert-position';
import type { LibraryFile } from '../uploads/library-file';

/** The node for a picture of the library. */
export function figureOf(file: LibraryFile, caption = file.caption): JSONContent {
  const attrs: PictureAttributes = {
    src: file.url,
    srcset: file.srcset,
    alt: file.alt,
    decorative: false,
    width: file.width,
    height: file.height,
    align: 'center',
    size: 'full',
  };
  return {
    type: 'figure',
    attrs,
    content: caption === '' ? [] : [{ type: 'text', text: caption }],
  };
}

/** Inserts pictures at the cursor and selects the first. */
export function insertPictures(editor: Editor, files: LibraryFile[]): void {
  const [first] = files;
  if (!first) return;
  makeRoom(editor);
  editor.commands.insertContent(files.map((file) => figureOf(file)));
  const { doc, selection, tr: change } = editor.state;
  let found: number | undefined;
  doc.descendants((node, position) => {
    const isIt = node.type.name === 'figure' && node.attrs['src'] === first.url;
    // The last one before or around the cursor.
    if (isIt && (found === undefined || position <= selection.to)) found = position;
  });
  if (found !== undefined) {
    editor.view.dispatch(change.setSelection(NodeSelection.create(doc, found)).scrollIntoView());
  }
}
