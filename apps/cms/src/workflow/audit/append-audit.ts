import type { Database } from '../../platform/database/database';
import type { Actor } from '../actor';
import { HEAD, LOG } from './audit-tables';
import { hashOf } from './chain';

const AUDIT_ACTIONS = [
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
  /** Additional facts; must not contain secrets. */
  details: object;
}

/**
 * Appends to the log in the transaction of the logged act. Call it last in the transaction, because it locks
 * the head of the log, so that other transactions wait until this one ends.
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
