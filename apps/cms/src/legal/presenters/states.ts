import type { LegalDocumentState } from '@portal/contract/legal-state';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { referenceColumns, referredRows, toReference, type ReferenceRow } from './references';
import { reasonColumns, statusReasonsOf, type ReasonRow } from './status-reason';

/** The status of published documents on a day, and its reason, by documentId; at most two statements. */
export async function statesOf(
  db: Database,
  documentIds: readonly string[],
  on: Day,
): Promise<Map<string, LegalDocumentState>> {
  if (documentIds.length === 0) return new Map();
  const columns = [...referenceColumns, ...reasonColumns];
  const rows = await referredRows(db, documentIds, on).select<(ReferenceRow & ReasonRow)[]>(
    columns,
  );
  const reasons = await statusReasonsOf(db, rows, on);
  return new Map(
    rows.map((row) => {
      const { documentId, group, status, consultation } = toReference(row);
      const statusReason = reasons.get(documentId) ?? null;
      return [documentId, { group, status, consultation, statusReason }];
    }),
  );
}
