import { GROUP_LABELS, type DocumentGroup } from '@portal/contract/legal-vocabulary';
import { dayIn, type Database } from '../../platform/database/database';
import type { StoredFacts } from './disagreements';

export type Version = 'draft' | 'published';

/** A row of `legal_documents`. */
export interface StoredRow {
  id: number;
  documentId: string;
  version: Version;
  facts: StoredFacts;
}

interface Row {
  id: number;
  document_id: string;
  version: Version;
  group: string | null;
  number: string | null;
  type: string | null;
  issued_on: string | null;
  effective_from: string | null;
  expires_on: string | null;
}

interface Consultation {
  owner: number;
  from: string | null;
  to: string | null;
}

interface Named {
  owner: number;
  name: string;
}

/** The stored facts of these documents, of both versions. */
export async function loadStoredRows(
  db: Database,
  documentIds: readonly string[],
): Promise<StoredRow[]> {
  const rows = await db('legal_documents as d')
    .leftJoin('legal_documents_document_type_lnk as l', 'l.legal_document_id', 'd.id')
    .leftJoin('document_types as t', 't.id', 'l.document_type_id')
    .whereIn('d.document_id', documentIds)
    .orderBy('d.id')
    .select<Row[]>('d.id', 'd.document_id', 'd.group', 'd.number', { type: 't.name' })
    .select(db.raw("case when d.published_at is null then 'draft' else 'published' end as version"))
    .select(...dayColumns(db));
  const owners = rows.map(({ id }) => id);
  const bodies = Map.groupBy(await bodiesOf(db, owners), ({ owner }) => owner);
  const signatories = Map.groupBy(await signatoriesOf(db, owners), ({ owner }) => owner);
  const consultations = new Map((await consultationsOf(db, owners)).map((one) => [one.owner, one]));
  return rows.map((row) => ({
    ...{ id: row.id, documentId: row.document_id, version: row.version },
    facts: {
      ...{ group: groupIn(row.group), number: row.number, documentType: row.type },
      issuingBodies: (bodies.get(row.id) ?? []).map(({ name }) => name),
      signatories: (signatories.get(row.id) ?? []).map(({ name }) => name),
      issuedOn: dayIn(row.issued_on),
      effectiveFrom: dayIn(row.effective_from),
      expiresOn: dayIn(row.expires_on),
      consultationFrom: dayIn(consultations.get(row.id)?.from ?? null),
      consultationTo: dayIn(consultations.get(row.id)?.to ?? null),
    },
  }));
}

/** Casts days to text, because PostgreSQL's driver would convert them to instants. */
function dayColumns(db: Database) {
  return ['issued_on', 'effective_from', 'expires_on'].map((column) =>
    db.raw('cast(?? as varchar(10)) as ??', [`d.${column}`, column]),
  );
}

function groupIn(column: string | null): DocumentGroup | null {
  const isGroup = (name: string): name is DocumentGroup => name in GROUP_LABELS;
  return column !== null && isGroup(column) ? column : null;
}

function bodiesOf(db: Database, owners: readonly number[]): Promise<Named[]> {
  return db('legal_documents_issuing_bodies_lnk as l')
    .join('issuing_bodies as b', 'b.id', 'l.issuing_body_id')
    .whereIn('l.legal_document_id', owners)
    .orderBy('l.id')
    .select<Named[]>({ owner: 'l.legal_document_id', name: 'b.name' });
}

function signatoriesOf(db: Database, owners: readonly number[]): Promise<Named[]> {
  return db('legal_documents_cmps as l')
    .join('components_legal_signatories as s', 's.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'signatories')
    .orderBy('l.order')
    .select<Named[]>({ owner: 'l.entity_id', name: 's.name' });
}

function consultationsOf(db: Database, owners: readonly number[]): Promise<Consultation[]> {
  return db('legal_documents_cmps as l')
    .join('components_legal_consultations as c', 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'consultation')
    .select<Consultation[]>(
      { owner: 'l.entity_id' },
      db.raw('cast(c.?? as varchar(10)) as ??', ['from', 'from']),
      db.raw('cast(c.?? as varchar(10)) as ??', ['to', 'to']),
    );
}
