import { BY_MISTAKE, type Decision, type Way } from '../../content/withdrawals/withdrawals';
import { cancel, enqueue } from '../../platform/jobs/enqueue';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { decisionAhead } from '../taking-back/decision';

const TABLE = 'schedules';
export const SCHEDULED = 'scheduled';

export const SCHEDULED_ACTIONS = ['publish', 'withdraw'] as const;
export type ScheduledAction = (typeof SCHEDULED_ACTIONS)[number];

/** `uid` is a plain string, because the stored type may no longer exist. */
interface ScheduledItem {
  uid: string;
  documentId: string;
}

export interface SchedulePlace extends ScheduledItem {
  action: ScheduledAction;
}

export interface Schedule extends SchedulePlace {
  /** In milliseconds. */
  dueAt: number;
  userId: number;
  userName: string;
  /** The reason why it failed when it was due; null while it waits. */
  refusal: string | null;
  /** The way of withdrawal; undefined for a publication, or if nobody has chosen one. */
  decision: Decision | undefined;
}

/** A row of `schedules`. */
export interface ScheduleRow {
  uid: string;
  document_id: string;
  action: ScheduledAction;
  due_at: string | number;
  user_id: number;
  user_name: string;
  refusal: string | null;
  decision: string | null;
}

/**
 * Scheduled publications and withdrawals, with the user and the name of that time. `due_at` is in
 * milliseconds. A row is deleted in the transaction that carries it out; a refused one stays until somebody
 * handles it. `decision` is JSON.
 */
export async function createSchedulesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) {
    // Databases of earlier versions lack this column.
    if (await db.schema.hasColumn(TABLE, 'decision')) return;
    await db.schema.alterTable(TABLE, (table) => void table.text('decision'));
    return;
  }
  await db.schema.createTable(TABLE, (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('action', 16).notNullable();
    table.bigInteger('due_at').notNullable().index();
    table.integer('user_id').notNullable();
    table.string('user_name').notNullable();
    table.text('refusal');
    table.text('decision');
    table.primary(['uid', 'document_id', 'action']);
  });
}

const whereIs = ({ uid, documentId }: ScheduledItem) => ({ uid, document_id: documentId });
const whereOf = (place: SchedulePlace) => ({ ...whereIs(place), action: place.action });

const keyOf = ({ uid, documentId, action }: SchedulePlace) => `${action} ${uid} ${documentId}`;

/** Parses the key of a job; undefined if it has another format. */
export function placeOf(key: string): SchedulePlace | undefined {
  const [name, uid, documentId] = key.split(' ');
  const action = SCHEDULED_ACTIONS.find((one) => one === name);
  return action && uid && documentId ? { action, uid, documentId } : undefined;
}

/** Sets or replaces a schedule. The caller wakes the scheduler after the commit. */
export async function setSchedule(
  trx: Database,
  schedule: Omit<Schedule, 'refusal'>,
): Promise<void> {
  const { dueAt, userId, userName, decision } = schedule;
  const row = {
    ...{ due_at: dueAt, user_id: userId, user_name: userName, refusal: null },
    decision: decision ? JSON.stringify(decision) : null,
  };
  await trx(TABLE)
    .insert({ ...whereOf(schedule), ...row })
    .onConflict(['uid', 'document_id', 'action'])
    .merge(row);
  await wait(trx, schedule);
}

/** Enqueues the job of a schedule. At the same instant, publications run before withdrawals. */
export async function wait(
  trx: Database,
  schedule: SchedulePlace & Pick<Schedule, 'dueAt'>,
): Promise<void> {
  const priority = schedule.action === 'publish' ? 1 : 0;
  await enqueue(trx, {
    ...{ kind: SCHEDULED, key: keyOf(schedule), runAt: schedule.dueAt, priority },
  });
}

/** Deletes a schedule and its job; returns false if there was none. */
export async function dropSchedule(trx: Database, place: SchedulePlace): Promise<boolean> {
  const dropped = await trx(TABLE).where(whereOf(place)).delete();
  if (dropped > 0) await cancel(trx, SCHEDULED, keyOf(place));
  return dropped > 0;
}

/** Reads a schedule and locks it until the transaction ends. */
export async function lockSchedule(
  trx: Database,
  place: SchedulePlace,
): Promise<Schedule | undefined> {
  // A no-op update takes the lock on both databases.
  const [row]: ScheduleRow[] = await trx(TABLE)
    .where(whereOf(place))
    .update({ due_at: trx.ref('due_at') })
    .returning('*');
  return row && scheduleOf(row);
}

export async function noteRefusal(
  db: Database,
  place: SchedulePlace,
  refusal: string,
): Promise<void> {
  await db(TABLE).where(whereOf(place)).update({ refusal });
}

/** The schedules of an item, earliest first. */
export async function schedulesOf(db: Database, item: ScheduledItem): Promise<Schedule[]> {
  const rows: ScheduleRow[] = await db(TABLE).where(whereIs(item)).orderBy(['due_at', 'action']);
  return rows.map(scheduleOf);
}

/** The pending publication of an item; undefined if there is none or it was refused. */
export async function publicationAhead(
  db: Database,
  item: ScheduledItem,
): Promise<Schedule | undefined> {
  const known = await schedulesOf(db, item);
  return known.find(({ action, refusal }) => action === 'publish' && refusal === null);
}

/** The schedules from `from` (inclusive) to `until` (exclusive), in milliseconds, earliest first. */
export async function listSchedules(
  db: Database,
  { from, until, most }: { from: number; until: number; most: number },
): Promise<Schedule[]> {
  const rows: ScheduleRow[] = await db(TABLE)
    .where('due_at', '>=', from)
    .where('due_at', '<', until)
    .orderBy(['due_at', 'uid', 'document_id', 'action'])
    .limit(most);
  return rows.map(scheduleOf);
}

/** The way of withdrawal: `mistake` if nobody has chosen one; null for a publication. */
export const wayOf = ({
  action,
  decision = BY_MISTAKE,
}: Pick<Schedule, 'action' | 'decision'>): Way | null =>
  action === 'withdraw' ? decision.way : null;

export function scheduleOf(stored: ScheduleRow): Schedule {
  const { document_id, due_at, user_id, user_name, decision, ...row } = stored;
  return {
    ...{ ...row, documentId: document_id, dueAt: wholeNumberOf(due_at) },
    ...{ userId: user_id, userName: user_name },
    decision: decision === null ? undefined : decisionAhead(JSON.parse(decision)),
  };
}
