import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { findNext, findPrev, replaceAll, replaceNext } from 'prosemirror-search';
import { useEffect, useId, useRef, useState } from 'react';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { ToolButton } from '../toolbar/tool-button';
import {
  lookFor,
  matchesIn,
  MAX_QUERY_CHARACTERS,
  run,
  selectedWords,
  type Search,
} from './find-commands';
import { findTexts as texts } from './find-texts';

const NOTHING: Search = { words: '', replacement: '', ignoresMarks: false, caseSensitive: false };

/** Find and replace; the text stays visible and editable. */
export function FindBar({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const bar = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState<Search>(() => ({
    ...NOTHING,
    words: selectedWords(editor),
  }));
  const [replaced, setReplaced] = useState<number>();
  const id = useId();
  const { count, at } = useEditorState({ editor, selector: () => matchesIn(editor) });

  useEffect(() => {
    bar.current?.querySelector('input')?.select();
    return () => {
      if (!editor.isDestroyed) lookFor(editor, NOTHING);
    };
  }, [editor]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        run(editor, event.shiftKey ? findPrev : findNext);
      } else return;
      event.preventDefault();
    };
    const element = bar.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [editor, close]);

  useEffect(() => lookFor(editor, search), [editor, search]);

  const change = (part: Partial<Search>) => {
    setSearch((before) => ({ ...before, ...part }));
    setReplaced(undefined);
  };
  const replaceEach = () => {
    const places = count;
    run(editor, replaceAll);
    setReplaced(places);
  };
  const found = count === 0 ? texts.none : texts.place(at, count);
  const isIdle = search.words === '';

  return (
    <div role="search" aria-label={texts.label} ref={bar} className="rt-find">
      <div>
        <label htmlFor={`${id}-find`}>{texts.find}</label>
        <input
          id={`${id}-find`}
          type="text"
          maxLength={MAX_QUERY_CHARACTERS}
          value={search.words}
          onChange={({ target }) => change({ words: target.value })}
        />
        <span role="status" className="rt-find-count">
          {replaced === undefined ? !isIdle && found : texts.replaced(replaced)}
        </span>
        <ToolButton
          icon={ChevronUp}
          label={texts.previous}
          shortcut="Shift + Enter"
          onPress={() => run(editor, findPrev)}
        />
        <ToolButton
          icon={ChevronDown}
          label={texts.next}
          shortcut="Enter"
          onPress={() => run(editor, findNext)}
        />
        <ToolButton icon={X} label={richTextTexts.dialog.close} shortcut="Esc" onPress={close} />
      </div>
      <div>
        <label htmlFor={`${id}-replace`}>{texts.replace}</label>
        <input
          id={`${id}-replace`}
          type="text"
          maxLength={MAX_QUERY_CHARACTERS}
          value={search.replacement}
          onChange={({ target }) => change({ replacement: target.value })}
        />
        <button type="button" className="rt-action" onClick={() => run(editor, replaceNext)}>
          {texts.replaceOne}
        </button>
        <button type="button" className="rt-action" onClick={replaceEach}>
          {texts.replaceAll}
        </button>
      </div>
      <div>
        <Option
          label={texts.ignoresMarks}
          isOn={search.ignoresMarks}
          onSwitch={(ignoresMarks) => change({ ignoresMarks })}
        />
        <Option
          label={texts.caseSensitive}
          isOn={search.caseSensitive}
          onSwitch={(caseSensitive) => change({ caseSensitive })}
        />
      </div>
    </div>
  );
}

interface OptionProps {
  label: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

function Option({ label, isOn, onSwitch }: OptionProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      {label}
    </label>
  );
}
