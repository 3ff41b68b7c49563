import type { TimelineEvent } from '@portal/contract/legal-history';
import type { Day } from '@portal/vietnamese/days';
import { documentTexts } from '../../texts/legal-document.ts';
import styles from './changes-banner.module.css';
import { EventText } from './document-timeline.tsx';

interface ChangesBannerProps {
  events: TimelineEvent[];
  /** The day whose text is shown. */
  day: Day;
  /** The day that the visitor asked for; undefined means today. */
  on: Day | undefined;
}

type Change = keyof typeof documentTexts.changed;

/** Warns above the text of a document that others have partly changed: the text may be as issued. */
export function ChangesBanner({ events, day, on }: ChangesBannerProps) {
  const changes = events.filter((event) => event.day <= day && changeOf(event) !== undefined);
  const [first] = changes.flatMap((event) => changeOf(event) ?? []).toSorted(byWeight);
  if (first === undefined) return null;
  return (
    <div role="note" className={styles.banner}>
      <p className={styles.title}>{documentTexts.changed[first]}</p>
      <ul>
        {changes.map((event) => (
          <li key={`${event.day} ${event.kind} ${event.by?.slug} ${event.clause}`}>
            <EventText event={event} on={on} />, {documentTexts.fromDay(event.day)}
          </li>
        ))}
      </ul>
      <p>{documentTexts.mayLackChanges}</p>
    </div>
  );
}

/** How an event changed the text; undefined if it did not, or ended the whole document. */
function changeOf({ kind, scope, by, hasEffect }: TimelineEvent): Change | undefined {
  if (by === null || by.group === 'draft' || !hasEffect) return undefined;
  if (kind === 'corrects') return 'corrected';
  if (kind === 'amends') return 'amended';
  return scope === 'part' && (kind === 'replaces' || kind === 'repeals') ? 'repealed' : undefined;
}

function byWeight(one: Change, other: Change): number {
  const order = Object.keys(documentTexts.changed);
  return order.indexOf(one) - order.indexOf(other);
}
