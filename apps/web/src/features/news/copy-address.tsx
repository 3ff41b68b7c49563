import { useId, useState } from 'react';
import { articleTexts } from '../../texts/article.ts';
import styles from '../../ui/reading-tools.module.css';

type Outcome = 'copied' | 'refused' | undefined;

export function CopyAddress({ address }: { address: string }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const fieldId = useId();
  async function copy() {
    setOutcome(undefined);
    setOutcome(await tryToCopy(address));
  }
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => void copy()}>
        {articleTexts.copyAddress}
      </button>
      <span role="status" className={styles.status}>
        {outcome === 'copied' && articleTexts.copied}
        {outcome === 'refused' && articleTexts.copyRefused}
      </span>
      {outcome === 'refused' && (
        <span className={styles.byHand}>
          <label htmlFor={fieldId}>{articleTexts.addressToCopy}</label>
          <input id={fieldId} readOnly value={address} ref={selectAll} />
        </span>
      )}
    </>
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

async function tryToCopy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
