import { useEffect, useRef, useState } from 'react';
import { READING_RATES, readingRate } from '../../lib/display-choices.ts';
import { useDeviceChoice } from '../../lib/device-choice.ts';
import { readingTexts } from '../../texts/reading.ts';
import { passagesOf } from './passages.ts';
import { createReader, type ReaderState } from './reader.ts';
import styles from '../reading-tools.module.css';

/** Reads the surrounding article aloud. */
export function ReadAloudControls() {
  const rate = useDeviceChoice(readingRate);
  const { state, reader } = useReader();
  const toggle = useRef<HTMLButtonElement>(null);

  const isUnderWay = state === 'reading' || state === 'paused';
  function press() {
    const article = toggle.current?.closest('article');
    if (state === 'reading') reader.pause();
    else if (state === 'paused') reader.resume();
    else if (article) reader.read(passagesOf(article));
  }
  return (
    <div role="group" aria-label={readingTexts.readAloud} className={styles.group}>
      <button ref={toggle} type="button" className={styles.tool} onClick={press}>
        {state === 'reading' && readingTexts.pause}
        {state === 'paused' && readingTexts.resume}
        {!isUnderWay && readingTexts.readAloud}
      </button>
      {isUnderWay && (
        <>
          <button
            type="button"
            className={styles.tool}
            onClick={() => {
              reader.stop();
              toggle.current?.focus();
            }}
          >
            {readingTexts.stop}
          </button>
          <select
            className={styles.rate}
            aria-label={readingTexts.rate}
            value={rate}
            onChange={({ target }) => {
              const chosen = READING_RATES.find((value) => value === target.value);
              if (chosen !== undefined) readingRate.choose(chosen);
              if (state === 'reading') reader.resume();
            }}
          >
            {READING_RATES.map((value) => (
              <option key={value} value={value}>
                {readingTexts.rates[value]}
              </option>
            ))}
          </select>
        </>
      )}
      <span role="status" className={styles.status}>
        {state === 'failed' && readingTexts.cannotRead}
      </span>
    </div>
  );
}

function useReader() {
  const [state, setState] = useState<ReaderState>('idle');
  const [reader] = useState(() => createReader(setState));
  useEffect(() => {
    // A voice goes on after its page is closed.
    addEventListener('pagehide', reader.stop);
    return () => {
      removeEventListener('pagehide', reader.stop);
      reader.stop();
    };
  }, [reader]);
  return { state, reader };
}
