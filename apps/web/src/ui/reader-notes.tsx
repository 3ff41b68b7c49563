import { formatDay, type Day } from '@portal/vietnamese/days';
import { useId } from 'react';
import { readerNoteTexts as texts } from '../texts/reader-notes.ts';
import styles from './reader-notes.module.css';

interface ReaderNotesProps {
  obsolete?: { on: Day; reason: string } | undefined;
  corrections: { date: Day; note: string }[];
}

/** Warnings before a text: that it is obsolete, and what was corrected in it. */
export function ReaderNotes({ obsolete, corrections }: ReaderNotesProps) {
  const [obsoleteId, correctionsId] = [useId(), useId()];
  if (!obsolete && corrections.length === 0) return null;
  return (
    <div className={styles.notes}>
      {obsolete && (
        <section aria-labelledby={obsoleteId} className={styles.note}>
          <h2 id={obsoleteId} className={styles.heading}>
            {texts.obsolete}
          </h2>
          <p className={styles.reason}>{obsolete.reason}</p>
          <p className={styles.since}>{texts.since(obsolete.on)}</p>
        </section>
      )}
      {corrections.length > 0 && (
        <section aria-labelledby={correctionsId} className={styles.note}>
          <h2 id={correctionsId} className={styles.heading}>
            {texts.corrections}
          </h2>
          <ul className={styles.list}>
            {corrections.map(({ date, note }) => (
              <li key={`${date} ${note}`}>
                <time dateTime={date}>{formatDay(date)}</time>: {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
