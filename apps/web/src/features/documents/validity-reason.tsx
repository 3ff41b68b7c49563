import { aroundName } from '@portal/contract/around-name';
import type { StatusReason } from '@portal/contract/legal-state';
import type { Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { documentName } from './document-name.ts';

interface ValidityReasonProps extends Pick<StatusReason, 'sentence' | 'by'> {
  on?: Day | undefined;
}

/** The reason in words; the document that it names is linked where it names it, else after it. */
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
