import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/** Whether a link can stand where the cursor is. */
export function canLink({ state }: Editor): boolean {
  return !(state.selection instanceof NodeSelection);
}

/** Whether words have to be put in to carry the link. */
export function needsWords(editor: Editor): boolean {
  return editor.state.selection.empty && !editor.isActive('link');
}

/** Links what is selected, or the link that the cursor is in; without either, puts in the words. */
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
