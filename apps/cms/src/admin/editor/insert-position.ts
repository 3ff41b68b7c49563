import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';

/**
 * Captions and notes hold only text: moves a cursor in one of them to a new paragraph, below the figure or
 * before the list of notes.
 */
export function leaveWordsOnly(editor: Editor): void {
  goToNewLine(editor, placeOutside(editor.state));
}

/** Like `leaveWordsOnly`, and also moves below a selected block, which the insertion would replace. */
export function makeRoom(editor: Editor): void {
  const { selection } = editor.state;
  const isNode = selection instanceof NodeSelection && selection.node.isBlock;
  goToNewLine(editor, isNode ? selection.to : placeOutside(editor.state));
}

function placeOutside({ doc, selection: { $from } }: EditorState): number | undefined {
  if ($from.parent.type.name === 'figure') return $from.after();
  const isInNote = $from.depth > 0 && $from.node(1).type.name === 'footnotes';
  return isInNote ? doc.content.size - (doc.lastChild?.nodeSize ?? 0) : undefined;
}

function goToNewLine({ state, view }: Editor, place: number | undefined): void {
  const paragraph = state.schema.nodes['paragraph'];
  if (place === undefined || !paragraph) return;
  const change = state.tr.insert(place, paragraph.create());
  view.dispatch(change.setSelection(TextSelection.create(change.doc, place + 1)));
}
