import { richTextSchema as schema } from '@portal/rich-text/schema';
import { toHtml } from '@portal/rich-text/write/html';
import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { goOnAfterInsertion } from './go-on-after-insertion';

const paragraph = (words = '') =>
  schema.node('paragraph', null, words === '' ? [] : [schema.text(words)]);
const rule = schema.node('horizontalRule');
const file = schema.node('attachment', { href: '/uploads/a.pdf', name: 'a' });

function editing(...blocks: Node[]): EditorState {
  const doc = schema.node('doc', null, blocks);
  return EditorState.create({ doc, plugins: [goOnAfterInsertion(), history()] });
}

/** Leaves the block selected, as the editor's insert commands do. */
function put(state: EditorState, block: Node, from: number, to: number): EditorState {
  const change = state.tr.replaceWith(from, to, block);
  return state.apply(change.setSelection(NodeSelection.create(change.doc, from)));
}

function type(state: EditorState, words: string): EditorState {
  return state.apply(state.tr.replaceSelectionWith(schema.text(words), false));
}

test.each([
  ['a rule', rule, '<hr>'],
  [
    'a file',
    file,
    '<p class="attachment"><a href="/uploads/a.pdf">a</a> <span class="size">(PDF)</span></p>',
  ],
])('%s is put in, and what is typed next stands after it', (_what, block, html) => {
  const between = put(editing(paragraph('Trước'), paragraph(), paragraph('sau')), block, 7, 9);
  const lines = toHtml(type(between, 'Ngay ').doc).split('\n');
  expect(lines).toEqual(['<p>Trước</p>', html, '<p>Ngay sau</p>']);
});

test('what follows is no text: there is a new line between', () => {
  const state = put(editing(paragraph(), rule, paragraph('sau')), rule, 0, 2);
  expect(toHtml(type(state, 'giữa').doc)).toBe('<hr>\n<p>giữa</p>\n<hr>\n<p>sau</p>');
});

test('at the end there is a new line', () => {
  const state = put(editing(paragraph('Trước'), paragraph()), rule, 7, 9);
  expect(toHtml(type(state, 'Hết').doc)).toBe('<p>Trước</p>\n<hr>\n<p>Hết</p>');
});

test('what was selected and is altered stays selected', () => {
  const state = editing(file, paragraph());
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
  const renamed = selected.tr.setNodeAttribute(0, 'name', 'b');
  const after = selected.apply(renamed.setSelection(NodeSelection.create(renamed.doc, 0)));
  expect(after.selection).toBeInstanceOf(NodeSelection);
});

test('what comes back by undoing is selected as it was', () => {
  const state = editing(rule, paragraph('sau'));
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
  let undone = selected.apply(selected.tr.deleteSelection());
  undo(undone, (change) => {
    undone = undone.apply(change);
  });
  expect(undone.selection).toBeInstanceOf(NodeSelection);
  expect(toHtml(undone.doc)).toBe('<hr>\n<p>sau</p>');
});
