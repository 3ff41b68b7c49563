import type { Item } from '../../content/item-rights';
import { wholeNumberOf, type Database } from '../../platform/database/database';

/** `approved` holds from the publication of a sent item until its next change. */
export type ReviewState = 'drafting' | 'submitted' | 'returned' | 'approved';
type Decision = Exclude<ReviewState, 'drafting'>;

interface ReviewNote {
  id: number;
  decision: Decision;
  note: string;
  userName: string;
  /** An ISO 8601 instant. */
  at: string;
}

interface Deed {
  decision: Decision;
  note: string;
  userId: number | undefined;
  userName: string;
}

const STATES = 'review_states';
const NOTES = 'review_notes';
const placeOf = ({ uid, documentId }: Item) => ({ uid, document_id: documentId });

export async function readReviewState(db: Database, item: Item): Promise<ReviewState> {
  const row: { state: ReviewState } | undefined = await db(STATES)
    .where(placeOf(item))
    .first('state');
  return row?.state ?? 'drafting';
}

export async function listNotes(db: Database, item: Item): Promise<ReviewNote[]> {
  const rows = await db(NOTES)
    .where(placeOf(item))
    .orderBy('id', 'desc')
    .select('id', 'decision', 'note', 'user_name', 'at');
  return rows.map((row) => ({
    ...{ id: row.id, decision: row.decision, note: row.note, userName: row.user_name },
    at: new Date(wholeNumberOf(row.at)).toISOString(),
  }));
}

/** Submits an item; returns false if it is already submitted. */
export async function submit(
  trx: Database,
  item: Item,
  by: { userId: number; userName: string; note: string },
): Promise<boolean> {
  if ((await readReviewState(trx, item)) === 'submitted') return false;
  const row = { ...placeOf(item), state: 'submitted', sent_by: by.userId, at: Date.now() };
  await trx(STATES).insert(row).onConflict(['uid', 'document_id']).merge();
  await addNote(trx, item, { ...by, decision: 'submitted' });
  return true;
}

/** Decides on a submitted item; returns false if it is not submitted. */
export async function decide(trx: Database, item: Item, deed: Deed): Promise<boolean> {
  const changed = await trx(STATES)
    .where({ ...placeOf(item), state: 'submitted' })
    .update({ state: deed.decision, at: Date.now() });
  if (changed > 0) await addNote(trx, item, deed);
  return changed > 0;
}

/** Resets the item to drafting if it is in one of these states. */
export async function writeAgain(
  trx: Database,
  item: Item,
  from: readonly ReviewState[],
): Promise<void> {
  await trx(STATES).where(placeOf(item)).whereIn('state', from).delete();
}

export async function forgetReview(trx: Database, item: Item): Promise<void> {
  await trx(STATES).where(placeOf(item)).delete();
  await trx(NOTES).where(placeOf(item)).delete();
}

async function addNote(trx: Database, item: Item, deed: Deed): Promise<void> {
  const { decision, note, userId, userName } = deed;
  await trx(NOTES).insert({
    ...{ ...placeOf(item), decision, note, at: Date.now() },
    ...{ user_id: userId ?? null, user_name: userName },
  });
}
