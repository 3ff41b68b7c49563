import { useId, useState } from 'react';
import { QUERY_PARAMETER } from '../lib/addresses.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './search-form.module.css';

const loadSuggestions = async () =>
  (await import('../features/search/search-suggestions.tsx')).SearchSuggestions;
type Suggestions = Awaited<ReturnType<typeof loadSuggestions>>;

/**
 * The field of the search form. Its suggestions load at the first focus; if they fail, it stays a plain
 * field.
 */
export function SearchField({ query }: { query: string }) {
  const id = useId();
  const listId = `${id}-list`;
  const [started, setStarted] = useState<{ Suggestions: Suggestions; field: HTMLInputElement }>();
  const start = (field: HTMLInputElement) =>
    loadSuggestions().then(
      (Suggestions) => setStarted({ Suggestions, field }),
      () => undefined,
    );
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {layoutTexts.searchLabel}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls={listId}
        aria-autocomplete="list"
        inputMode="search"
        enterKeyHint="search"
        name={QUERY_PARAMETER}
        defaultValue={query}
        placeholder={layoutTexts.searchHint}
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        onFocus={({ currentTarget }) => {
          if (!started) void start(currentTarget);
        }}
      />
      {started && <started.Suggestions field={started.field} listId={listId} />}
    </>
  );
}
