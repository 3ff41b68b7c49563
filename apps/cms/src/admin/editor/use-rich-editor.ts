import { toHtml } from '@portal/rich-text/write/html';
import { useForm } from '@strapi/strapi/admin';
import { useEditor } from '@tiptap/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { mergeRichText, writeParts } from '../form-merge/merge-rich-text';
import type { Versions } from '../form-merge/values';
import type { EditorServices } from './editor-services';
import { editorExtensions } from './editor-extensions';
import { DebouncedChange } from './debounced-change';
import { takeOverUploads } from './pictures/arrived-pictures';
import { contentOf, showText } from './show-text';

interface RichEditorOptions {
  html: string;
  label: string;
  editable: boolean;
  services: EditorServices;
  /** The form's present value, which the editor may not show yet. */
  inForm: () => string;
  onChange: (html: string) => void;
}

/** Keeps both versions of a paragraph that both sides changed, as neither has seen the other's. */
function withTyped(versions: Versions<string>): string {
  return writeParts(mergeRichText(versions), () => 'both');
}

/**
 * An editor whose text is a form's value. Changes reach the form debounced, so that typing in a long text
 * stays fast.
 */
export function useRichEditor(options: RichEditorOptions) {
  const { html, label, editable, services, inForm, onChange } = options;
  /** The last form value that this editor has taken over or reported. */
  const known = useRef(html);
  const telling = useRef<DebouncedChange>();
  const isModified = useForm('RichText', ({ modified }) => modified);
  const form = useRef({ tell: onChange, read: inForm, isModified });
  useLayoutEffect(() => {
    form.current = { tell: onChange, read: inForm, isModified };
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
      // The form enables its save button only after a first change.
      if (!form.current.isModified) telling.current?.now();
    },
    onBlur: () => telling.current?.now(),
  });

  const takeOver = useCallback(
    (theirs: string, hasTyped: boolean) => {
      if (theirs === known.current) return;
      const base = known.current;
      known.current = theirs;
      const mine = toHtml(editor.state.doc);
      const next = hasTyped ? withTyped({ base, mine, theirs }) : theirs;
      if (next === mine) return;
      showText(editor, next);
      takeOverUploads(editor, services.uploads);
    },
    [editor, services],
  );

  useEffect(() => {
    telling.current = new DebouncedChange(editor.view.dom, () => {
      takeOver(form.current.read(), true);
      const next = toHtml(editor.state.doc);
      if (next === known.current) return;
      known.current = next;
      flushSync(() => form.current.tell(next));
    });
    return () => telling.current?.drop();
  }, [editor, takeOver]);

  // The form was reset, or has loaded another version.
  useLayoutEffect(() => {
    const hasTyped = telling.current?.isDue ?? false;
    takeOver(html, hasTyped);
    if (hasTyped) telling.current?.later();
  }, [html, takeOver]);

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  return editor;
}
