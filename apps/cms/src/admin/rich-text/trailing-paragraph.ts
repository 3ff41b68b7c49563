import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection, type EditorState } from '@tiptap/pm/state';

/**
 * After a table, a picture or a file at the end there is always a line to go on in; it is not
 * stored. What has just been put in is never left selected, where the next key would replace it.
 */
export const TrailingParagraph = Extension.create({
  name: 'trailingParagraph',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, before, after) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const end = endOfText(after);
          const paragraph = after.schema.nodes['paragraph'];
          if (!paragraph || after.doc.resolve(end).nodeBefore?.type === paragraph) return null;
          const change = after.tr.insert(end, paragraph.create());
          const { selection } = after;
          const isNew = !(before.selection instanceof NodeSelection);
          if (selection instanceof NodeSelection && selection.to === end && isNew) {
            change.setSelection(TextSelection.create(change.doc, end + 1));
          }
          return change;
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
