import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection, type EditorState } from '@tiptap/pm/state';

/** Moves the cursor behind an inserted block, because the next key would replace a selected one. */
export const GoOnAfterInsertion = Extension.create({
  name: 'goOnAfterInsertion',
  addProseMirrorPlugins: () => [goOnAfterInsertion()],
});

export function goOnAfterInsertion(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const isInsertion = transactions.some(
        (change) => change.docChanged && change.getMeta('history$') === undefined,
      );
      const { selection, schema } = after;
      const paragraph = schema.nodes['paragraph'];
      const isPut =
        isInsertion && selection instanceof NodeSelection && !wasSelected(before, after);
      if (!isPut || !selection.node.isBlock || !paragraph) return null;
      const change = after.tr;
      if (!selection.$to.nodeAfter?.isTextblock) change.insert(selection.to, paragraph.create());
      return change.setSelection(TextSelection.create(change.doc, selection.to + 1));
    },
  });
}

/** A node of the same kind was selected: the user edited or moved it. */
function wasSelected({ selection: before }: EditorState, { selection: after }: EditorState) {
  return (
    before instanceof NodeSelection &&
    after instanceof NodeSelection &&
    before.node.type === after.node.type
  );
}
