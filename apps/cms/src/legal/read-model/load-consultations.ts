import type { Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';

export interface Consultation {
  from: Day;
  to: Day;
  /** The documentId of what the draft became, as an editor chose it. */
  outcome: string | null;
}

interface ConsultationRow {
  owner: number;
  from: string | null;
  to: string | null;
  outcome: string | null;
}

/** The consultations with a valid first and last day, by the id of the document's row. */
export async function loadConsultations(
  db: Database,
  owners: number[],
): Promise<Map<number, Consultation>> {
  const rows = await consultationsOf(db, owners).select<ConsultationRow[]>(
    { owner: 'l.entity_id', from: 'c.from', to: 'c.to' },
    db.raw(`${CHOSEN.outcome} as outcome`),
  );
  const found = new Map<number, Consultation>();
  for (const { outcome, ...row } of rows) {
    const [from, to] = [dayIn(row.from), dayIn(row.to)];
    if (from !== null && to !== null) found.set(row.owner, { from, to, outcome });
  }
  return found;
}

/** The consultations `c` of the documents with these row ids; `l.entity_id` is the row id. */
export function consultationsOf(db: Database, owners: readonly number[]) {
  return db('legal_documents_cmps as l')
    .join('components_legal_consultations as c', 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'consultation');
}

/**
 * SQL for the documentIds that an editor chose: as stored besides the link (`consultation-targets.ts`), which
 * the published row lacks while the other item is a draft; else by the link.
 */
export const CHOSEN = {
  notice: chosen('notice_article', 'notice', 'article'),
  outcome: chosen('outcome_document', 'outcome', 'legal_document'),
};

function chosen(stored: string, field: string, other: string): string {
  return `coalesce(c.${stored}, (select max(t.document_id)
    from components_legal_consultations_${field}_lnk as k
    join ${other}s as t on t.id = k.${other}_id where k.consultation_id = c.id))`;
}
