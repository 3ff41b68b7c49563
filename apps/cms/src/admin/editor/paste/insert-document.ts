import type { Editor } from '@tiptap/core';
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { handlePaste as pasteIntoTable } from '@tiptap/pm/tables';
import { leaveWordsOnly } from '../insert-position';

/**
 * Inserts a document of the content model at the cursor, notes with their references. A single
 * paragraph goes into the line; in a table, pasted cells go into cells; content that a note cannot hold
 * goes to the end of the text.
 */
export function insertDocument(editor: Editor, document: Node, event: ClipboardEvent): void {
  const { view } = editor;
  const content = withNotes(document, view.state.schema);
  const { firstChild, childCount, size } = content;
  if (size === 0) return;
  const isLine = childCount === 1 && firstChild?.type.name === 'paragraph';
  const slice = isLine ? Slice.maxOpen(content) : new Slice(content, 0, 0);
  if (pasteIntoTable(view, event, slice)) return;
  if (!isLine) leaveWordsOnly(editor);
  const change = view.state.tr.replaceSelection(slice);
  view.dispatch(change.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  view.focus();
}

/** Each reference carries its note; the editor then numbers them among its own. */
function withNotes(document: Node, schema: Schema): Fragment {
  const notes = new Map<number, unknown>();
  const json = document.toJSON();
  const blocks: unknown[] = Array.isArray(json.content) ? json.content : [];
  const kept = blocks.filter((block) => {
    if (!isNode(block) || block.type !== 'footnotes') return true;
    for (const note of block.content ?? []) {
      if (isNode(note)) notes.set(Number(note.attrs?.['number']), note.content);
    }
    return false;
  });
  const carry = (node: unknown): void => {
    if (!isNode(node)) return;
    if (node.type === 'footnoteReference') {
      const note = notes.get(Number(node.attrs?.['number']));
      node.attrs = { ...node.attrs, note: JSON.stringify(note ?? []) };
    }
    for (const child of node.content ?? []) carry(child);
  };
  for (const block of kept) carry(block);
  return Fragment.fromJSON(schema, kept);
}

interface JsonNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: unknown[];
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
