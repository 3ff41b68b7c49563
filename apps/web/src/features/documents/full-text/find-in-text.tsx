import type { KeyboardEvent, RefObject } from 'react';
import { fullTextTexts } from '../../../texts/full-text.ts';
import styles from './find-in-text.module.css';
import { useFind } from './use-find.ts';

/** Searches the text of an element like the browser, but finds words typed without diacritics. */
export function FindInText({ within }: { within: RefObject<HTMLElement | null> }) {
  const { typed, find, go, at, count } = useFind(within);

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      find('');
    }
  }

  return (
    <search className={`needs-script ${styles.find}`}>
      <input
        type="search"
        className={styles.field}
        aria-label={fullTextTexts.find}
        placeholder={fullTextTexts.find}
        value={typed}
        autoComplete="off"
        enterKeyHint="search"
        onChange={({ target }) => find(target.value)}
        onKeyDown={press}
      />
      <span role="status" className={styles.count}>
        {typed.trim() !== '' && fullTextTexts.found(at + 1, count)}
      </span>
      {count > 0 && (
        <>
          <Step label={fullTextTexts.previous} sign="↑" onClick={() => go(-1)} />
          <Step label={fullTextTexts.next} sign="↓" onClick={() => go(1)} />
        </>
      )}
    </search>
  );
}

function Step({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.step} aria-label={label} title={label} {...{ onClick }}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
