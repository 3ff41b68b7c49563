import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { ReviewState } from '../review/review';
import type { ScheduledAction } from '../schedule/schedules';

/** Where an item is on its way to readers, beside being a draft or published. */
export interface Progress {
  review: ReviewState;
  schedules: {
    action: ScheduledAction;
    /** An ISO 8601 instant. */
    at: string;
    /** It was due and could not be done. */
    isRefused: boolean;
  }[];
}

interface ScheduleRow {
  document_id: string;
  action: ScheduledAction;
  due_at: string | number;
  refusal: string | null;
}

/** Of the items of a page: two statements. */
export async function progressOf(
  db: Database,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, Progress>> {
  const states: { document_id: string; state: ReviewState }[] = await db('review_states')
    .where({ uid })
    .whereIn('document_id', documentIds)
    .select('document_id', 'state');
  const schedules: ScheduleRow[] = await db('schedules')
    .where({ uid })
    .whereIn('document_id', documentIds)
    .orderBy('due_at');
  const stateOf = new Map(states.map((row) => [row.document_id, row.state]));
  return new Map(
    documentIds.map((documentId) => [
      documentId,
      {
        review: stateOf.get(documentId) ?? 'drafting',
        schedules: schedules
          .filter((row) => row.document_id === documentId)
          .map(({ action, due_at: at, refusal }) => ({
            action,
            at: new Date(wholeNumberOf(at)).toISOString(),
            isRefused: refusal !== null,
          })),
      },
    ]),
  );
}
