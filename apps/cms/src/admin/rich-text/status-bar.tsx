import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { richTextTexts as texts } from './texts';

/** Below the text. */
export function StatusBar({ editor }: { editor: Editor }) {
  const words = useEditorState({ editor, selector: () => editor.storage.characterCount.words() });
  return <div className="rt-status">{texts.status.words(words)}</div>;
}
