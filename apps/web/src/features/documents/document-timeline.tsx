import { documentName } from '@portal/contract/document-name';
import type { TimelineEvent } from '@portal/contract/legal-history';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import styles from './document-timeline.module.css';

interface DocumentTimelineProps {
  /** Oldest first. */
  events: TimelineEvent[];
  on: Day | undefined;
}

/** What happened to the document, day by day. */
export function DocumentTimeline({ events, on }: DocumentTimelineProps) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li
          key={`${event.day} ${event.kind} ${event.by?.slug} ${event.clause}`}
          data-effect={event.hasEffect}
        >
          <time dateTime={event.day}>{formatDay(event.day)}</time>
          <span>
            <EventText event={event} on={on} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What happened, a link to the document that did it, and the part it concerns. */
export function EventText({ event, on }: { event: TimelineEvent; on: Day | undefined }) {
  const { kind, label, by, scope, clause, hasEffect } = event;
  const details = [...(scope === 'part' ? [documentTexts.part] : []), ...(clause ? [clause] : [])];
  return (
    <>
      {label}
      {by && (
        <>
          {' '}
          <Link to={documentAddress(by.slug, on)}>{documentName(by)}</Link>
          {kind === 'expires-with' && ` ${documentTexts.thatItDetails}`}
        </>
      )}
      {details.length > 0 && ` (${details.join(': ')})`}
      {!hasEffect && (
        <>
          {' – '}
          <strong>{by ? documentTexts.changedNothing : documentTexts.didNotHappen}</strong>
        </>
      )}
    </>
  );
}
