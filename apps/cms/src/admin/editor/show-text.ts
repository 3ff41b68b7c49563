import { fromDom } from '@portal/rich-text/read/document';
import { toHtml } from '@portal/rich-text/write/html';
import type { Editor, JSONContent } from '@tiptap/core';
import { bodyOf } from '../parse-html';

/** Stored HTML as content for the editor. */
export function contentOf(html: string): JSONContent {
  return fromDom(bodyOf(html)).toJSON();
}

/** Replaces only the range that differs, which keeps the cursor; otherwise the whole text. */
export function showText(editor: Editor, html: string): void {
  const { doc, schema, tr: change } = editor.state;
  const content = contentOf(html);
  const next = schema.nodeFromJSON(content);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  change.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (toHtml(change.doc) === html) editor.view.dispatch(change.setMeta('preventUpdate', true));
  else editor.commands.setContent(content, { emitUpdate: false });
}
