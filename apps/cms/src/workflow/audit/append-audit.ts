import type { Database } from '../../platform/database/database';
import type { Actor } from '../actor';
import { HEAD, LOG } from './audit-tables';
import { hashOf } from './chain';

export const AUDIT_ACTIONS = [
  ...(['publish', 'unpublish', 'delete', 'restore', 'change'] as const),
  ...(['retire', 'reinstate'] as const),
  ...(['submit', 'return', 'assign'] as const),
  ...(['schedule', 'schedule-ended', 'schedule-done', 'schedule-refused'] as const),
  ...(['sign-in', 'sign-in-failed', 'sign-out', 'account'] as const),
  ...(['rights', 'settings', 'tokens', 'preview'] as const),
] as const;

export interface AuditEntry extends Actor {
  action: (typeof AUDIT_ACTIONS)[number];
  subject: { type: string; id: string; name: string };
  /** What else one may want to know; nothing secret. */
  details: object;
}

/**
 * Appends to the log in the transaction of what it tells. Whoever has appended is followed by others
 * after the end of the transaction only, so this comes last in it.
 */
export async function appendAudit(trx: Database, entry: AuditEntry): Promise<void> {
  const head: { seq: number; hash: string } = await trx(HEAD)
    .where({ id: 1 })
    .forUpdate()
    .first('seq', 'hash');
  const { action, subject, userId, userName, details } = entry;
  const row = {
    ...{ seq: head.seq + 1, at: Date.now(), action },
    ...{ subject_type: subject.type, subject_id: subject.id, subject_name: subject.name },
    ...{ user_id: userId ?? null, user_name: userName },
    ...{ details: JSON.stringify(details), previous_hash: head.hash },
  };
  const hash = hashOf(row);
  await trx(LOG).insert({ ...row, hash });
  await trx(HEAD).where({ id: 1 }).update({ seq: row.seq, hash });
}
