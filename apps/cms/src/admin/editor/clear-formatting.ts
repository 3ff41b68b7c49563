import type { Editor } from '@tiptap/core';

/** Turns the selection into plain paragraphs; keeps links, as they are content. */
export function clearFormatting(editor: Editor): boolean {
  const chain = editor.chain().focus();
  for (const mark of ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript']) {
    chain.unsetMark(mark);
  }
  return chain.clearNodes().align(null).run();
}
