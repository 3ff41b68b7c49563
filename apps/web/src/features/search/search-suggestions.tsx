import { useRef, useState } from 'react';
import { suggestionTexts } from '../../texts/search.ts';
import { forgetAllSearches, forgetSearch } from './recent-searches.ts';
import { RecentTools, Removals } from './recent-tools.tsx';
import styles from './search-suggestions.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { useOptions } from './suggestion-options.ts';
import { useListKeys } from './use-list-keys.ts';
import { useOpenList } from './use-open-list.ts';
import { useRoomBelow } from './use-room-below.ts';
import { useTypedText } from './use-typed-text.ts';

interface SearchSuggestionsProps {
  /** The combobox, in the form that contains the suggestions. */
  field: HTMLInputElement;
  listId: string;
}

/** Suggestions while one types; recent searches while the field is empty. */
export function SearchSuggestions({ field, listId }: SearchSuggestionsProps) {
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useOpenList(field, popup);
  const [hasForgotten, setHasForgotten] = useState(false);
  const { text, settled } = useTypedText(field);
  const { options, areRecent, suggested } = useOptions({ text, settled, isOpen });
  const isShown = isOpen && options.length > 0;
  /** The pressed button may be gone, so the focus returns to the field. */
  function forget(recent?: string) {
    if (recent === undefined) forgetAllSearches();
    else forgetSearch(recent);
    setHasForgotten(true);
    field.focus();
  }
  const active = useListKeys(field, {
    ...{ listId, options, isOpen, setIsOpen },
    forget: areRecent ? (option) => forget(option.text) : undefined,
  });
  useRoomBelow(field, popup, isShown);
  return (
    <>
      {isShown && (
        <div
          ref={popup}
          role="presentation"
          className={styles.popup}
          // A press must not take the focus from the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {areRecent && <p className={styles.heading}>{suggestionTexts.recent}</p>}
          <div className={styles.rows} data-recent={areRecent}>
            <SuggestionList
              id={listId}
              label={areRecent ? suggestionTexts.recent : suggestionTexts.suggestions}
              options={options}
              active={active}
              onChoose={() => setIsOpen(false)}
            />
            {areRecent && (
              <Removals texts={options.map((option) => option.text)} onForget={forget} />
            )}
          </div>
          {areRecent && <RecentTools onForgetAll={() => forget()} />}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isShown && areRecent && suggestionTexts.recentAnnounced(options.length)}
        {isOpen && suggested !== undefined && suggestionTexts.announced(suggested)}
        {isOpen && !isShown && areRecent && hasForgotten && suggestionTexts.allForgotten}
      </p>
    </>
  );
}
