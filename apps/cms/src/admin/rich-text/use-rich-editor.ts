import { toHtml } from '@portal/rich-text/write/html';
import { useForm } from '@strapi/strapi/admin';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { EditorServices } from './editor-services';
import { editorExtensions } from './editor-extensions';
import { LateTelling } from './late-telling';
import { takeOverUploads } from './pictures/arrived-pictures';
import { contentOf, showText } from './show-text';

interface RichEditorOptions {
  html: string;
  label: string;
  editable: boolean;
  services: EditorServices;
  onChange: (html: string) => void;
}

/**
 * An editor whose text is the form's value. The form hears of changes when the writer pauses or
 * turns to something else, so that typing stays light however long the text is.
 */
export function useRichEditor(options: RichEditorOptions) {
  const { html, label, editable, services, onChange } = options;
  /** What the form has, as far as this editor knows. */
  const known = useRef(html);
  const telling = useRef<LateTelling>();
  const isModified = useForm('RichText', ({ modified }) => modified);
  const form = useRef({ tell: onChange, isModified });
  useEffect(() => {
    form.current = { tell: onChange, isModified };
  });

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
    onUpdate: () => {
      telling.current?.later();
      // Until the form knows of a first change it offers nothing to save.
      if (!form.current.isModified) telling.current?.now();
    },
    onBlur: () => telling.current?.now(),
  });

  useEffect(() => {
    telling.current = new LateTelling(editor.view.dom, () => {
      const next = toHtml(editor.state.doc);
      if (next === known.current) return;
      known.current = next;
      flushSync(() => form.current.tell(next));
    });
    return () => telling.current?.drop();
  }, [editor]);

  // The form was reset, or holds another version: what it has wins over what is shown, unless the
  // writer has gone on meanwhile.
  useEffect(() => {
    if (html === known.current) return;
    known.current = html;
    const shown = toHtml(editor.state.doc);
    if (shown === html || telling.current?.isDue) return;
    showText(editor, html);
    takeOverUploads(editor, services.uploads);
  }, [editor, html, services]);

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  return editor;
}
