import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Enter goes from a picture into its caption, and from the caption to a new line below. */
export function goOnFromFigure({ state, view }: Editor): boolean {
  const { selection, tr: change } = state;
  if (selection instanceof NodeSelection && selection.node.type.name === 'figure') {
    view.dispatch(change.setSelection(TextSelection.create(state.doc, selection.to - 1)));
    return true;
  }
  const { $from } = selection;
  const paragraph = state.schema.nodes['paragraph'];
  if ($from.parent.type.name !== 'figure' || !paragraph) return false;
  const below = $from.after();
  change.insert(below, paragraph.create());
  view.dispatch(change.setSelection(TextSelection.create(change.doc, below + 1)).scrollIntoView());
  return true;
}

/** Backspace at the start of a caption selects the picture; once more deletes it. */
export function goBackToFigure({ state, view }: Editor): boolean {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'figure') return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
  return true;
}
