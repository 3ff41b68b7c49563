import type { Way } from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import type { ReviewState } from '../review/review';
import { scheduleOf, wayOf, type ScheduledAction, type ScheduleRow } from '../schedule/schedules';

/** The workflow state of an item, in addition to draft or published. */
interface Progress {
  review: ReviewState;
  schedules: {
    action: ScheduledAction;
    /** The way of withdrawal; null for a publication. */
    way: Way | null;
    /** An ISO 8601 instant. */
    at: string;
    /** True if it was due but failed. */
    isRefused: boolean;
  }[];
}

/** The progress of the items of a page, by two statements. */
export async function progressOf(
  db: Database,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, Progress>> {
  const states: { document_id: string; state: ReviewState }[] = await db('review_states')
    .where({ uid })
    .whereIn('document_id', documentIds)
    .select('document_id', 'state');
  const rows: ScheduleRow[] = await db('schedules')
    .where({ uid })
    .whereIn('document_id', documentIds)
    .orderBy('due_at');
  const schedules = rows.map(scheduleOf);
  const stateOf = new Map(states.map((row) => [row.document_id, row.state]));
  return new Map(
    documentIds.map((documentId) => [
      documentId,
      {
        review: stateOf.get(documentId) ?? 'drafting',
        schedules: schedules
          .filter((schedule) => schedule.documentId === documentId)
          .map((schedule) => ({
            ...{ action: schedule.action, way: wayOf(schedule) },
            at: new Date(schedule.dueAt).toISOString(),
            isRefused: schedule.refusal !== null,
          })),
      },
    ]),
  );
}
