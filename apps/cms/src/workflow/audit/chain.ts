import { wholeNumberOf } from '../../platform/database/database';
import { sha256Of } from '../../platform/sha256';

/** A row of `audit_log`. */
export interface AuditRow {
  seq: number;
  at: string | number;
  action: string;
  subject_type: string;
  subject_id: string;
  subject_name: string;
  user_id: number | null;
  user_name: string;
  details: string;
  previous_hash: string;
  hash: string;
}

/** The virtual predecessor of the first row. */
export const START = { seq: 0, hash: '' };

/** SHA-256 of a row, including the hash of the row before. */
export function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const { seq, at, action, details, previous_hash: previous } = row;
  const subject = [row.subject_type, row.subject_id, row.subject_name];
  const user = [row.user_id, row.user_name];
  const parts = [seq, wholeNumberOf(at), action, ...subject, ...user, details, previous];
  return sha256Of(JSON.stringify(parts));
}
