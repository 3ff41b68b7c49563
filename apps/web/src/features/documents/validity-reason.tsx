import type { Validity } from '@portal/contract/legal-history';
import type { Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { documentName } from './document-name.ts';

interface ValidityReasonProps {
  validity: Validity;
  on: Day | undefined;
}

/** The reason in words; the document that it names is linked where it names it, else after it. */
export function ValidityReason({ validity: { reason, by }, on }: ValidityReasonProps) {
  if (!by) return reason;
  const address = documentAddress(by.slug, on);
  const name = documentName(by);
  const start = reason.indexOf(name);
  if (start < 0) {
    return (
      <>
        {reason} {documentTexts.actingDocument} <Link to={address}>{name}</Link>.
      </>
    );
  }
  return (
    <>
      {reason.slice(0, start)}
      <Link to={address}>{name}</Link>
      {reason.slice(start + name.length)}
    </>
  );
}
