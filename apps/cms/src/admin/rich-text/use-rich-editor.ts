import { fromDom } from '@portal/rich-text/read/document';
import { toHtml } from '@portal/rich-text/write/html';
import type { Editor, JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { EditorServices } from './editor-services';
import { editorExtensions } from './editor-extensions';

/** How long the writer pauses before the form is told, in milliseconds. */
const PAUSE_MS = 400;

interface RichEditorOptions {
  html: string;
  label: string;
  editable: boolean;
  services: EditorServices;
  onChange: (html: string) => void;
}

/**
 * An editor whose text is the form's value. The form hears of changes when the writer pauses or
 * leaves the text, so that typing stays light however long the text is.
 */
export function useRichEditor(options: RichEditorOptions) {
  const { html, label, editable, services, onChange } = options;
  /** What the form has, as far as this editor knows. */
  const known = useRef(html);
  const timer = useRef<number>();
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });

  const flush = (editor: Editor) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const next = toHtml(editor.state.doc);
    if (next === known.current) return;
    known.current = next;
    tell.current(next);
  };

  const editor = useEditor({
    extensions: editorExtensions(services),
    content: contentOf(html),
    editable,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: 'rich-text rt-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'vi',
        spellcheck: 'false',
      },
    },
    onUpdate: ({ editor: changed }) => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => flush(changed), PAUSE_MS);
    },
    onBlur: ({ editor: left }) => {
      if (timer.current !== undefined) flush(left);
    },
  });

  // The form was reset, or holds another version: what it has wins over what is shown.
  useEffect(() => {
    if (html === known.current) return;
    known.current = html;
    if (toHtml(editor.state.doc) !== html) {
      editor.commands.setContent(contentOf(html), { emitUpdate: false });
    }
  }, [editor, html]);

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return editor;
}

/** Stored HTML as the editor's content. */
export function contentOf(html: string): JSONContent {
  return fromDom(new DOMParser().parseFromString(html, 'text/html').body).toJSON();
}
