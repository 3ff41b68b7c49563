import { formatDay } from '@portal/vietnamese/days';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { useToday } from '../../lib/today.ts';
import { consultationTexts } from '../../texts/consultations.ts';
import { daysLeft } from './days-left.ts';
import { addressOfSearch, EVERYTHING } from './document-search.ts';
import styles from './open-consultations.module.css';
import { openConsultationsQuery, type Consultations } from './open-consultations-query.ts';

const SHOWN_DRAFTS = 3;

interface OpenConsultationsProps {
  /** The number of drafts whose consultation has closed. */
  closed: number;
}

/** The drafts open for comment; if there are none, a link to the closed ones. */
export function OpenConsultations({ closed }: OpenConsultationsProps) {
  const consultations = useOpen(useSuspenseQuery(openConsultationsQuery()).data);
  if (consultations.drafts.length > 0) return <ConsultationList {...consultations} />;
  return (
    <p className={styles.none}>
      {consultationTexts.none}{' '}
      {closed > 0 && <StateLink state="closed" text={consultationTexts.closed(closed)} />}
    </p>
  );
}

/** The same with a heading, below another list; nothing if there are none or they failed to load. */
export function ConsultationsBlock() {
  const headingId = useId();
  const consultations = useOpen(useQuery(openConsultationsQuery()).data);
  if (consultations.drafts.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.block}>
      <h3 id={headingId} className={styles.heading}>
        {consultationTexts.open}
      </h3>
      <ConsultationList {...consultations} />
    </section>
  );
}

/** Drops those that have closed since they were loaded. */
function useOpen({ drafts, total }: Consultations = { drafts: [], total: 0 }) {
  const today = useToday();
  return { drafts: drafts.filter(({ until }) => until >= today), total, today };
}

function ConsultationList({ drafts, total, today }: ReturnType<typeof useOpen>) {
  return (
    <>
      <ul className={styles.list}>
        {drafts.slice(0, SHOWN_DRAFTS).map(({ slug, abstract, until }) => (
          <li key={slug}>
            <Link to={documentAddress(slug)}>{abstract}</Link>
            <p className={styles.until}>
              <strong>{consultationTexts.left(daysLeft(today, until))}</strong>
              <span>
                {consultationTexts.until} <time dateTime={until}>{formatDay(until)}</time>
              </span>
            </p>
          </li>
        ))}
      </ul>
      {total > SHOWN_DRAFTS && <StateLink state="open" text={consultationTexts.all(total)} />}
    </>
  );
}

function StateLink({ state, text }: { state: 'open' | 'closed'; text: string }) {
  const chosen = { ...EVERYTHING.chosen, consultation: [state] };
  return (
    <Link to={addressOfSearch({ ...EVERYTHING, chosen })} className={styles.others}>
      {text}
    </Link>
  );
}
