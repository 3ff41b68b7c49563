import { spanOfDays, type Day } from '@portal/vietnamese/days';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentTitle } from '@portal/vietnamese/document-title';
import { printedNumber } from '@portal/vietnamese/printed-number';
import { plainTextOf } from '@portal/rich-text/render/render-text';
import { instantOf, type Database } from '../../platform/database/database';
import { publishedRows } from '../../content/queries/published';
import { textsOfFiles } from '../../media/pdf-text/stored-texts';
import { linkedTerms, signatoriesOf } from '../../legal/read-model/document-parts';
import { loadSuccessions, successorsOf } from '../../legal/read-model/successions';
import { divideOfficialText } from './official-text';
import { linesOf, type SearchDocument } from './search-document';

interface DocumentRow {
  id: number;
  document_id: string;
  slug: string;
  number: string | null;
  abstract: string;
  group: string | null;
  issued_on: Day;
  updated_at: Date | number | string;
  full_text: string | null;
  type_name: string | null;
}

interface OwnedText {
  owner: number;
  text: string;
}

interface NamedTerm extends OwnedText {
  term: string;
}

export async function loadLegalDocuments(
  db: Database,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'legal-document')
    .leftJoin('legal_documents_document_type_lnk as l', 'l.legal_document_id', 't.id')
    .leftJoin('document_types as y', 'y.id', 'l.document_type_id')
    .whereIn('t.document_id', ids)
    .select<DocumentRow[]>(
      ...['t.id', 't.document_id', 't.slug', 't.number', 't.abstract', 't.group'],
      ...['t.issued_on', 't.updated_at', 't.full_text', { type_name: 'y.name' }],
    );
  const owners = rows.map(({ id }) => id);
  // Sequential, because a transaction has a single connection.
  const texts = [
    ...(await bodyNames(db, owners)),
    ...(await termNames(db, 'field', owners)),
    ...(await signatoryNames(db, owners)),
  ];
  const files = await listFiles(db, owners);
  const fileTexts = await textsOfFiles(
    db,
    files.map(({ file }) => file),
  );
  return rows.map((row) => {
    const own = texts.filter(({ owner }) => owner === row.id).map(({ text }) => text);
    const fileIds = files.filter(({ owner }) => owner === row.id).map(({ file }) => file);
    const parts = [plainTextOf(row.full_text ?? ''), ...fileIds.map((id) => fileTexts.get(id))]
      .filter((part) => part !== undefined)
      .map(divideOfficialText);
    const number = printedNumber(row.number);
    const name = documentTitle(row.type_name, number, row.group === 'draft');
    return {
      type: 'legal-document',
      documentId: row.document_id,
      slug: row.slug,
      title: `${name} – ${row.abstract}`,
      at: spanOfDays(row.issued_on).start,
      updatedAt: instantOf(row.updated_at),
      numberKey: documentNumberKey(number),
      text: linesOf(parts.map(({ body }) => body)),
      names: own.join('. '),
      formalities: linesOf(parts.map(({ formalities }) => formalities)),
      fileIds,
    };
  });
}

/** The names of bodies and of their successors, because readers know the present one. */
async function bodyNames(db: Database, owners: number[]): Promise<OwnedText[]> {
  const own = await termNames(db, 'issuingBody', owners);
  const successions = await loadSuccessions(db);
  if (successions.size === 0) return own;
  const bodies = await db('issuing_bodies').select<{ id: string; name: string }[]>({
    ...{ id: 'document_id', name: 'name' },
  });
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return own.flatMap((body) => [
    body,
    ...successorsOf(successions, body.term).map((id) => ({ ...body, text: names.get(id) ?? '' })),
  ]);
}

function termNames(db: Database, kind: 'issuingBody' | 'field', owners: number[]) {
  return linkedTerms(db, kind, owners)
    .orderBy('l.id')
    .select<NamedTerm[]>({
      ...{ owner: 'l.legal_document_id', term: 't.document_id', text: 't.name' },
    });
}

function signatoryNames(db: Database, owners: number[]) {
  return signatoriesOf(db, owners)
    .orderBy('l.order')
    .select<OwnedText[]>({ owner: 'l.entity_id', text: 'c.name' });
}

/** CROSS JOIN fixes SQLite's join order; otherwise it would start from the files of all documents. */
function listFiles(db: Database, owners: number[]) {
  return db('legal_documents_cmps as l')
    .crossJoin(db.raw('files_related_mph as m'))
    .whereRaw('m.related_id = l.cmp_id')
    .where('m.related_type', 'legal.document-file')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'files')
    .orderBy('l.order')
    .select<{ owner: number; file: number }[]>({ owner: 'l.entity_id', file: 'm.file_id' });
}
