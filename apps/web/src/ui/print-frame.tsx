import { formatMoment } from '@portal/vietnamese/days';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useSite } from '../lib/site.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { readingTexts } from '../texts/reading.ts';
import styles from './print-frame.module.css';

interface PrintFrameProps {
  path: string;
  children: ReactNode;
}

/** The printed frame: the agency's name above, the address and the time of printing below. */
export function PrintFrame({ path, children }: PrintFrameProps) {
  const { agencyName } = useSite();
  const address = fullAddress(path);
  const printedAt = usePrintMoment();
  return (
    <>
      <p className={styles.head}>{agencyName}</p>
      {children}
      <p className={styles.foot}>
        <span>{address}</span>
        <br />
        <span>{printedAt && readingTexts.printedAt(printedAt)}</span>
      </p>
    </>
  );
}

function usePrintMoment(): string | undefined {
  const [moment, setMoment] = useState<string>();
  useEffect(() => {
    // Synchronous, because the browser prints as soon as the listeners have run.
    const fill = () => flushSync(() => setMoment(formatMoment(new Date())));
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, []);
  return moment;
}
