import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/** Whether the cursor is where a link is allowed. */
export function canLink({ state }: Editor): boolean {
  return !(state.selection instanceof NodeSelection);
}

/** Whether the link needs words of its own. */
export function needsWords(editor: Editor): boolean {
  return editor.state.selection.empty && !editor.isActive('link');
}

/**
 * Links the selection or changes the link at the cursor; without either, inserts the words as a link.
 */
export function applyLink(editor: Editor, href: string, words: string): boolean {
  const chain = editor.chain().focus();
  if (needsWords(editor)) {
    const marks = [{ type: 'link', attrs: { href } }];
    return chain.insertContent({ type: 'text', text: words, marks }).unsetMark('link').run();
  }
  if (editor.isActive('link')) chain.extendMarkRange('link');
  return chain.setMark('link', { href }).setTextSelection(editor.state.selection.to).run();
}

export function removeLink(editor: Editor): boolean {
  return editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
