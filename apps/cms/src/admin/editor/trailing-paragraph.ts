import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';

/** After a table, a picture or a file at the end there is always a line to go on in; it is not stored. */
export const TrailingParagraph = Extension.create({
  name: 'trailingParagraph',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _before, after) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const end = endOfText(after);
          const paragraph = after.schema.nodes['paragraph'];
          if (!paragraph || after.doc.resolve(end).nodeBefore?.type === paragraph) return null;
          return after.tr.insert(end, paragraph.create());
        },
      }),
    ];
  },
});

/** Before the notes, if there are any. */
function endOfText({ doc }: EditorState): number {
  const last = doc.lastChild;
  return doc.content.size - (last?.type.name === 'footnotes' ? last.nodeSize : 0);
}
