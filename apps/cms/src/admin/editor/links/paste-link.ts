import { unwrapTracking } from '@portal/rich-text/tracking';
import type { Editor } from '@tiptap/core';
import { readAddress } from './address';
import { applyLink, canLink } from './link-commands';

/** A pasted address links the selected words, or becomes a link itself. */
export function pasteLink(editor: Editor, text: string): boolean {
  const address = unwrapTracking(text.trim()) ?? '';
  if (!/^(https?:\/\/|www\.)\S+$/i.test(address) || !canLink(editor)) return false;
  const href = readAddress(address)?.href;
  const { $from, $to } = editor.state.selection;
  if (href === undefined || !$from.sameParent($to) || !$from.parent.inlineContent) return false;
  return applyLink(editor, href, address);
}
