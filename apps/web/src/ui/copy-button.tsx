import { useId, useState } from 'react';
import { copyText, type Copying } from '../lib/copy-text.ts';
import { readingTexts } from '../texts/reading.ts';
import styles from './reading-tools.module.css';

interface CopyButtonProps {
  text: string;
  texts: {
    copy: string;
    copied: string;
    /** Names the text when the visitor must copy it by hand. */
    byHand: string;
  };
}

export function CopyButton({ text, texts }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Copying>();
  const fieldId = useId();
  async function copy() {
    setOutcome(undefined);
    setOutcome(await copyText(text));
  }
  return (
    <>
      <button type="button" className={`needs-script ${styles.tool}`} onClick={() => void copy()}>
        {texts.copy}
      </button>
      <span role="status" className={styles.status}>
        {outcome === 'copied' && texts.copied}
        {outcome === 'refused' && readingTexts.copyRefused}
      </span>
      {outcome === 'refused' && (
        <span className={styles.byHand}>
          <label htmlFor={fieldId}>{texts.byHand}</label>
          <input id={fieldId} readOnly value={text} ref={selectAll} />
        </span>
      )}
    </>
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
