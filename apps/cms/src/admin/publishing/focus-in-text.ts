import { Editor } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import type { PlaceInText } from './question';

const NODES = { picture: 'figure', table: 'table', heading: 'heading' } as const;

/** Selects a part of a rich text; opens the panel of a picture without a description. */
export function focusInText(label: string, place: PlaceInText): void {
  const text = document.querySelector(`form [contenteditable][aria-label="${CSS.escape(label)}"]`);
  const editor = text && 'editor' in text ? text.editor : undefined;
  if (!(editor instanceof Editor)) return;
  const found = findPart(editor.state.doc, place);
  if (!found) {
    editor.commands.focus();
    return;
  }
  const { from, to } = found;
  if (place.part === 'picture') editor.chain().setNodeSelection(from).focus().run();
  else editor.chain().setTextSelection({ from, to }).focus().run();
  const shown = editor.view.domAtPos(from).node;
  const element = place.part === 'picture' ? editor.view.nodeDOM(from) : shown.parentElement;
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.querySelector<HTMLElement>(':scope > .rt-warning:not([hidden])')?.click();
}

interface Range {
  from: number;
  to: number;
}

function findPart(document: Node, { part, index, words = '' }: PlaceInText): Range | undefined {
  if (part === 'link') return findRange(document, (node) => node.marks.some(leadsTo(words)));
  if (part === 'words') return findWords(document, words);
  let left = index;
  const node = findRange(document, ({ type }) => type.name === NODES[part] && left-- === 0);
  if (!node || part === 'picture') return node;
  // Selects a whole heading, but only puts the cursor into a table.
  return part === 'heading' ? { from: node.from + 1, to: node.to - 1 } : firstText(document, node);
}

const leadsTo =
  (href: string) =>
  ({ type, attrs }: Mark) =>
    type.name === 'link' && attrs['href'] === href;

function findRange(document: Node, isMeant: (node: Node) => boolean): Range | undefined {
  let found: Range | undefined;
  document.descendants((node, position) => {
    if (found) return false;
    if (isMeant(node)) found = { from: position, to: position + node.nodeSize };
    return found === undefined;
  });
  return found;
}

function firstText(document: Node, { from, to }: Range): Range {
  let start: number | undefined;
  document.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) start ??= position + 1;
  });
  return { from: start ?? from, to: start ?? from };
}

function findWords(document: Node, words: string): Range | undefined {
  let found: Range | undefined;
  document.descendants((node, position) => {
    if (found || !node.isTextblock) return found === undefined;
    // The placeholder keeps text offsets equal to document positions.
    const text = node.textBetween(0, node.content.size, undefined, '\u{fffc}');
    const at = text.indexOf(words);
    if (at !== -1) found = { from: position + 1 + at, to: position + 1 + at + words.length };
    return false;
  });
  return found;
}
