import { Extension } from '@tiptap/core';
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { goToOrInsertFootnote, referenceOf } from './footnote-command';
import { NoteCopier } from './clipboard-footnotes';
import { findFootnotes, planFootnotes, type FootnotePlan } from './footnote-plan';

/** Keeps references and notes together, numbered in the order of the text. */
export const FootnoteEditing = Extension.create({
  name: 'footnoteEditing',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => goToOrInsertFootnote(this.editor),
      Backspace: () =>
        this.editor.commands.command(({ state, dispatch }) => dropEmpty(state, dispatch)),
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardSerializer: new NoteCopier(this.editor.schema, () => this.editor.state),
        },
        appendTransaction(transactions, before, after) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const found = findFootnotes(after.doc);
          if (found.references.length === 0 && !found.list) return null;
          const plan = planFootnotes(before.doc, found);
          return plan.isDone ? null : carryOut(after, plan);
        },
      }),
    ];
  },
});

function carryOut({ tr: change, schema }: EditorState, plan: FootnotePlan): Transaction {
  for (const { position, number } of plan.renumbered) {
    change.setNodeAttribute(position, 'number', number);
  }
  for (const position of plan.arrived) change.setNodeAttribute(position, 'note', null);
  for (const { position } of plan.orphans.toReversed()) change.delete(position, position + 1);
  const { list } = findFootnotes(change.doc);
  const current = list?.node.children ?? [];
  if (list && current.length === plan.notes.length && sameTexts(current, plan.notes)) {
    // Only numbers differ: setting them as attributes keeps the cursor in its note.
    let position = list.position + 1;
    for (const [index, note] of current.entries()) {
      change.setNodeAttribute(position, 'number', index + 1);
      position += note.nodeSize;
    }
    return change;
  }
  const end = change.doc.content.size;
  const start = list ? list.position : end;
  const notes = plan.notes.length > 0 ? schema.nodes['footnotes']?.create(null, plan.notes) : null;
  return notes ? change.replaceWith(start, end, notes) : change.delete(start, end);
}

type Notes = FootnotePlan['notes'];

function sameTexts(one: readonly Notes[number][], other: Notes): boolean {
  return one.every((note, index) => {
    const twin = other[index];
    return twin !== undefined && note.content.eq(twin.content);
  });
}

/** Backspace in an empty note deletes it with its reference, and moves the cursor there. */
function dropEmpty(state: EditorState, dispatch?: (change: Transaction) => void): boolean {
  const { $from, empty } = state.selection;
  const note = $from.node(-1);
  if (!empty || note?.type.name !== 'footnote' || note.textContent !== '') return false;
  const reference = referenceOf(state.doc, Number(note.attrs['number']));
  if (reference === undefined) return false;
  const change = state.tr.delete(reference, reference + 1);
  change.setSelection(TextSelection.near(change.doc.resolve(reference), -1)).scrollIntoView();
  dispatch?.(change);
  return true;
}
