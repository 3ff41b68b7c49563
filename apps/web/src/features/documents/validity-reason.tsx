import { documentName } from '@portal/contract/document-name';
import { aroundName } from '@portal/contract/around-name';
import type { LegalDocumentState, StatusReason } from '@portal/contract/legal-state';
import type { Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import styles from './validity-reason.module.css';

interface ValidityReasonProps extends Pick<StatusReason, 'sentence' | 'by'> {
  on?: Day | undefined;
}

/** The reason as a sentence, with a link on the document's name in it, or else after it. */
export function ValidityReason({ sentence, by, on }: ValidityReasonProps) {
  if (!by) return sentence;
  const name = documentName(by);
  const link = <Link to={documentAddress(by.slug, on)}>{name}</Link>;
  const around = aroundName(sentence, name);
  if (around === undefined) {
    return (
      <>
        {sentence} {documentTexts.actingDocument} {link}.
      </>
    );
  }
  return (
    <>
      {around.before}
      {link}
      {around.after}
    </>
  );
}

interface ListedReasonProps {
  document: Pick<LegalDocumentState, 'statusReason'>;
  /** The day of the status; undefined means today. */
  on?: Day | undefined;
}

/** For lists: why a document has its status; nothing if no other document acted on it. */
export function ListedReason({ document: { statusReason }, on }: ListedReasonProps) {
  if (statusReason === null) return null;
  return (
    <p className={styles.reason}>
      <ValidityReason sentence={statusReason.sentence} by={statusReason.by} on={on} />
    </p>
  );
}
