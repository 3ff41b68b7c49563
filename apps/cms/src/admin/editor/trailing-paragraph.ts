import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';

/** Keeps an empty line after a table, picture or file at the end of the text; it is not stored. */
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

/** The end of the text, before the notes. */
function endOfText({ doc }: EditorState): number {
  const last = doc.lastChild;
  return doc.content.size - (last?.type.name === 'footnotes' ? last.nodeSize : 0);
}
