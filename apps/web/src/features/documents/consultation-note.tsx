import { documentName } from '@portal/contract/document-name';
import { consultationStateOn } from '@portal/contract/consultation';
import { contentAddress } from '@portal/contract/content-types';
import type { ConsultationDetails } from '@portal/contract/legal-consultation';
import type { Consultation } from '@portal/contract/legal-reference';
import type { Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentAddress } from '../../lib/addresses.ts';
import { consultationTexts } from '../../texts/consultations.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import styles from './consultation-note.module.css';
import { ContactWays } from './contact-ways.tsx';
import { daysLeft } from './days-left.ts';
import { StatusBadge } from './status-badge.tsx';

interface ConsultationNoteProps {
  consultation: Consultation;
  details: LegalDocument['consultationDetails'];
  on: Day;
}

/** When and how a draft may be commented on, and what came of it. */
export function ConsultationNote({ consultation, details, on }: ConsultationNoteProps) {
  const state = consultationStateOn(consultation, on);
  const isOpen = state === 'open';
  const { notice = null, outcome = null } = details ?? {};
  return (
    <>
      <p>
        {documentTexts.consultation[state](consultation)}{' '}
        {isOpen && <strong>{consultationTexts.left(daysLeft(on, consultation.to))}.</strong>}
      </p>
      {isOpen && <CommentWays details={details} />}
      {notice && (
        <p>
          {consultationTexts.notice}{' '}
          <Link to={contentAddress('article', notice.slug)}>{notice.title}</Link>
        </p>
      )}
      {outcome && (
        <p className={styles.outcome}>
          <span>
            {consultationTexts.outcome}{' '}
            <Link to={documentAddress(outcome.slug)}>{documentName(outcome)}</Link>,{' '}
            {documentTexts.ofDay(outcome.issuedOn)}
          </span>
          <StatusBadge document={outcome} />
        </p>
      )}
    </>
  );
}

type Ways = Pick<ConsultationDetails, 'email' | 'postalAddress' | 'webAddress'> | null;

/** Where to send comments on this draft; to the agency, if no address is given. */
function CommentWays({ details }: { details: Ways }) {
  const { email = null, webAddress = null, postalAddress = null } = details ?? {};
  if (email === null && webAddress === null && postalAddress === null) {
    return (
      <p>
        <ContactWays toDo={consultationTexts.contact} />
      </p>
    );
  }
  return (
    <>
      <p>{consultationTexts.comments}</p>
      <dl className={styles.ways}>
        {webAddress !== null && (
          <div>
            <dt>{consultationTexts.webAddress}</dt>
            <dd>
              <a href={webAddress}>{webAddress}</a>
            </dd>
          </div>
        )}
        {email !== null && (
          <div>
            <dt>{consultationTexts.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {postalAddress !== null && (
          <div>
            <dt>{consultationTexts.postalAddress}</dt>
            <dd>{postalAddress}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
