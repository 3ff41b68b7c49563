import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import type { Database } from '../../../database';
import { fileOf, type FileRow } from '../../../public-api/media';
import { pageOfPublished } from '../../../public-api/published';
import type { PublicHandler } from '../../../public-api/route';

interface DocumentRow {
  id: number;
  document_id: string;
  slug: string;
  number: string;
  abstract: string;
  issued_on: string;
  effective_from: string | null;
  expires_on: string | null;
}

interface TermRow {
  owner: number;
  slug: string;
  name: string;
}

type DocumentFile = LegalDocumentSummary['files'][number];

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const page = await pageOfPublished(db, 'legal_documents', 'issued_on', query);
  const rows: DocumentRow[] = await page.rows;
  const ids = rows.map(({ id }) => id);
  const [types, bodies, fields, files] = await Promise.all([
    listTypes(db, ids),
    listTerms(db, 'legal_documents_issuing_bodies_lnk', 'issuing_bodies', 'issuing_body_id', ids),
    listTerms(db, 'legal_documents_legal_fields_lnk', 'legal_fields', 'legal_field_id', ids),
    listFiles(db, ids),
  ]);
  const data = rows.map((row): LegalDocumentSummary => {
    const own = (terms: TermRow[]) =>
      terms.filter(({ owner }) => owner === row.id).map(({ slug, name }) => ({ slug, name }));
    const type = types.find(({ owner }) => owner === row.id);
    return {
      documentId: row.document_id,
      slug: row.slug,
      number: row.number,
      abstract: row.abstract,
      documentType: type
        ? { slug: type.slug, name: type.name, abbreviation: type.abbreviation || null }
        : null,
      issuingBodies: own(bodies),
      legalFields: own(fields),
      issuedOn: row.issued_on,
      effectiveFrom: row.effective_from,
      expiresOn: row.expires_on,
      files: files
        .filter(({ owner }) => owner === row.id)
        .map((file) => ({ ...fileOf(file), kind: file.kind })),
    };
  });
  return { data, meta: { pagination: page.pagination } };
};

function listTypes(db: Database, ids: number[]) {
  return db('legal_documents_document_type_lnk as l')
    .join('document_types as t', 't.id', 'l.document_type_id')
    .whereIn('l.legal_document_id', ids)
    .select<(TermRow & { abbreviation: string | null })[]>('t.slug', 't.name', 't.abbreviation', {
      owner: 'l.legal_document_id',
    });
}

function listTerms(db: Database, links: string, table: string, column: string, ids: number[]) {
  return db(`${links} as l`)
    .join(`${table} as t`, 't.id', `l.${column}`)
    .whereIn('l.legal_document_id', ids)
    .orderBy('l.id')
    .select<TermRow[]>('t.slug', 't.name', { owner: 'l.legal_document_id' });
}

function listFiles(db: Database, ids: number[]) {
  return db('legal_documents_cmps as l')
    .join('components_legal_document_files as c', 'c.id', 'l.cmp_id')
    .join('files_related_mph as m', (on) =>
      on.on('m.related_id', 'c.id').andOnVal('m.related_type', 'legal.document-file'),
    )
    .join('files as f', 'f.id', 'm.file_id')
    .whereIn('l.entity_id', ids)
    .where('l.field', 'files')
    .orderBy('l.order')
    .select<(FileRow & { owner: number; kind: DocumentFile['kind'] })[]>('f.*', 'c.kind', {
      owner: 'l.entity_id',
    });
}
