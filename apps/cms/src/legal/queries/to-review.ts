import type { Day } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import type { Database } from '../../platform/database/database';
import { spanOnDay } from '../read-model/span-on-day';
import type { Rows } from './rows';

/** A published document that an editor should look at. */
export interface ToReview {
  documentId: string;
  title: string;
}

interface DetailsEnded extends ToReview {
  /** The expired document that it details. */
  ended: ToReview;
  since: Day;
}

interface TitleRow {
  document_id: string;
  number: string;
  type_name: string | null;
}

/** Limit of a list: more than an editor reads, and it fills up again as items are done. */
export const MAX_TO_REVIEW = 200;

/** Legislation whose status is undetermined for lack of a day of effect, newest first. */
export async function listWithoutDay(db: Database, on: Day): Promise<ToReview[]> {
  const rows = await holdingOn(db, on)
    .where({ 'e.document_group': 'normative', 's.status': 'undetermined' })
    .whereNull('e.override')
    .orderBy([{ column: 'e.issued_on', order: 'desc' }, 'e.document_id'])
    .limit(MAX_TO_REVIEW)
    .select<TitleRow[]>('e.document_id', 'e.number', { type_name: 'et.name' });
  return rows.map(titled);
}

interface DetailsRow extends TitleRow {
  since: Day;
  ended_id: string;
  ended_number: string;
  ended_type: string | null;
}

/**
 * Legislation that has not expired although a document that it details has: since 2025-04-01 by law, before
 * only in doubtful cases. Documents with an override are left out, because an editor has looked at them.
 */
export async function listDetailsEnded(db: Database, on: Day): Promise<DetailsEnded[]> {
  const detailed = holdingOn(db, on)
    .join('legal_edges as g', 'g.source', 'e.document_id')
    .join('legal_entries as f', 'f.document_id', 'g.target')
    .join('legal_spans as u', 'u.entry', 'f.entry');
  const rows = await withType(detailed, 'f')
    .where({ 'g.kind': 'details', 'u.status': 'expired' })
    .where({ 'e.document_group': 'normative', 'f.document_group': 'normative' })
    .whereRaw(...spanOnDay('u', on))
    .whereNot('s.status', 'expired')
    .whereNull('e.override')
    .orderBy([{ column: 'u.from_day', order: 'desc' }, 'e.document_id', 'f.document_id'])
    .limit(MAX_TO_REVIEW)
    .distinct<DetailsRow[]>('e.document_id', 'e.number', {
      ...{ type_name: 'et.name', since: 'u.from_day' },
      ...{ ended_id: 'f.document_id', ended_number: 'f.number', ended_type: 'ft.name' },
    });
  return rows.map(({ since, ended_id, ended_number, ended_type, ...row }) => ({
    ...titled(row),
    since,
    ended: titled({ document_id: ended_id, number: ended_number, type_name: ended_type }),
  }));
}

/** The entries `e` with the spans `s` of a day. */
function holdingOn(db: Database, on: Day) {
  const rows = db('legal_entries as e')
    .join('legal_spans as s', 's.entry', 'e.entry')
    .whereRaw(...spanOnDay('s', on));
  return withType(rows, 'e');
}

function withType(rows: Rows, entry: 'e' | 'f'): Rows {
  return rows
    .leftJoin(
      `legal_documents_document_type_lnk as ${entry}l`,
      `${entry}l.legal_document_id`,
      `${entry}.row_id`,
    )
    .leftJoin(`document_types as ${entry}t`, `${entry}t.id`, `${entry}l.document_type_id`);
}

function titled({ document_id: documentId, number, type_name: type }: TitleRow): ToReview {
  return { documentId, title: documentTitle(type, number) };
}
