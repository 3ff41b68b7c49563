import type { Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';

export interface Consultation {
  from: Day;
  to: Day;
}

interface ConsultationRow {
  owner: number;
  from: string | null;
  to: string | null;
}

/** The consultations on drafts with possible days, by the id of the draft's row. */
export async function loadConsultations(
  db: Database,
  owners: number[],
): Promise<Map<number, Consultation>> {
  const rows = await db('legal_documents_cmps as l')
    .join('components_legal_consultations as c', 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'consultation')
    .select<ConsultationRow[]>({ owner: 'l.entity_id', from: 'c.from', to: 'c.to' });
  const found = new Map<number, Consultation>();
  for (const row of rows) {
    const [from, to] = [dayIn(row.from), dayIn(row.to)];
    if (from !== null && to !== null) found.set(row.owner, { from, to });
  }
  return found;
}
