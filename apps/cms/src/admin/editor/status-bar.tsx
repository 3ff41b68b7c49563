import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { richTextTexts as texts } from './rich-text-texts';

/** Debounce of the count, in milliseconds. */
const PAUSE_MS = 300;

/** Below the text: its length and that of the selection. */
export function StatusBar({ editor }: { editor: Editor }) {
  const [{ all, selected }, setCount] = useState({ all: 0, selected: 0 });
  useEffect(() => {
    let timer: number | undefined;
    const count = () => {
      const { doc, selection } = editor.state;
      const words = (from: number, to: number) => wordsIn(doc.textBetween(from, to, ' ', ' '));
      setCount({ all: words(0, doc.content.size), selected: words(selection.from, selection.to) });
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(count, PAUSE_MS);
    };
    count();
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);
  return (
    <div className="rt-status">
      <span>{texts.status.words(all)}</span>
      {selected > 0 && <span>{texts.status.selected(selected)}</span>}
    </div>
  );
}

/** Counts syllables, as Vietnamese does: blanks separate them. */
function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
