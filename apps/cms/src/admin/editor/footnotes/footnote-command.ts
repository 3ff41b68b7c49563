import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { findFootnotes } from './footnote-plan';

/**
 * One key for three moves: from a note to its reference, from a reference to its note, and elsewhere to
 * a new note.
 */
export function goToOrInsertFootnote(editor: Editor): boolean {
  const { state } = editor;
  const note = noteAround(state);
  if (note !== undefined) return goToReference(editor, note);
  const reference = referenceBeside(state);
  if (reference !== undefined) return goToNote(editor, reference);
  return insert(editor);
}

/** The position of the reference to this note. */
export function referenceOf(document: Node, number: number): number | undefined {
  return findFootnotes(document).references.find((one) => one.number === number)?.position;
}

function goToNote({ state, view }: Editor, number: number): boolean {
  const { list } = findFootnotes(state.doc);
  if (!list) return false;
  let position = list.position + 1;
  for (const note of list.node.children) {
    if (note.attrs['number'] === number) {
      const end = TextSelection.near(state.doc.resolve(position + note.nodeSize - 1), -1);
      view.dispatch(state.tr.setSelection(end).scrollIntoView());
      view.focus();
      return true;
    }
    position += note.nodeSize;
  }
  return false;
}

function goToReference({ state, view }: Editor, number: number): boolean {
  const position = referenceOf(state.doc, number);
  if (position === undefined) return false;
  const after = TextSelection.create(state.doc, position + 1);
  view.dispatch(state.tr.setSelection(after).scrollIntoView());
  view.focus();
  return true;
}

function noteAround({ selection: { $from } }: EditorState): number | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'footnote') return Number(node.attrs['number']);
  }
  return undefined;
}

function referenceBeside({ selection }: EditorState): number | undefined {
  const { $from } = selection;
  const nodes =
    selection instanceof NodeSelection ? [selection.node] : [$from.nodeBefore, $from.nodeAfter];
  const reference = nodes.find((node) => node?.type.name === 'footnoteReference');
  return reference ? Number(reference.attrs['number']) : undefined;
}

function insert(editor: Editor): boolean {
  const { state, view } = editor;
  const { $to } = state.selection;
  const { references } = findFootnotes(state.doc);
  const fresh = Math.max(0, ...references.map(({ number }) => number)) + 1;
  const node = state.schema.nodes['footnoteReference']?.create({ number: fresh });
  if (!node || !$to.parent.inlineContent) return false;
  if (!$to.parent.contentMatchAt($to.index()).matchType(node.type)) return false;
  view.dispatch(state.tr.insert($to.pos, node));
  // The transaction has created the note and numbered it.
  const number = editor.state.doc.nodeAt($to.pos)?.attrs['number'];
  return goToNote(editor, Number(number));
}
