import { attachedFile } from '../content/files.ts';
import { documentIdOf } from '../content/ids.ts';
import type { Filling } from '../databases/filling.ts';
import type { Row } from '../databases/sink.ts';
import { documentOf, type LegalDocument } from './document.ts';
import { componentRows } from './component-rows.ts';
import { relationsOf } from './relations.ts';
import { termRows } from './term-rows.ts';
import { TABLES, versionId, type LegalBatch, type TableRow, type Version } from './tables.ts';

export const legalDocuments: Filling = {
  ...{ name: 'legal', things: 'văn bản', tables: TABLES, mainTable: 'legal_documents', batchesOf },
  sources: ['bench/content', 'bench/legal-content'],
};

const BATCH = 500;

/** All rows of a database of `size` published documents and their drafts, as Strapi stores them. */
export function* batchesOf(size: number): Generator<LegalBatch> {
  yield termRows();
  for (let start = 0; start < size; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, size - start) }, (_, at) => start + at);
    yield collected(indexes.flatMap((index) => [...rowsOf(index, size)]));
  }
}

function collected(rows: TableRow[]): LegalBatch {
  const batch: LegalBatch = {};
  for (const [table, row] of rows) (batch[table] ??= []).push(row);
  return batch;
}

function* rowsOf(index: number, size: number): Generator<TableRow> {
  const number = index + 1;
  const document = documentOf(index, size);
  const relations = relationsOf(index, size);
  yield ['files', attachedFile(number, instantOf(document))];
  for (const version of ['draft', 'published'] as const) {
    yield ['legal_documents', documentRow(document, number, version)];
    yield* linkRows(document, versionId(number, version));
    yield* componentRows({ document, relations, number, version });
  }
}

function* linkRows(document: LegalDocument, id: number): Generator<TableRow> {
  const link = { id, legal_document_id: id };
  const type = { ...link, document_type_id: document.type + 1 };
  yield ['legal_documents_document_type_lnk', type];
  for (const [place, body] of document.issuingBodies.entries()) {
    const to = { id: 2 * id + place, issuing_body_id: body + 1, issuing_body_ord: place + 1 };
    yield ['legal_documents_issuing_bodies_lnk', { ...link, ...to }];
  }
  for (const [place, field] of document.fields.entries()) {
    const to = { id: 2 * id + place, legal_field_id: field + 1, legal_field_ord: place + 1 };
    yield ['legal_documents_legal_fields_lnk', { ...link, ...to }];
  }
}

function documentRow(document: LegalDocument, number: number, version: Version): Row {
  const at = instantOf(document);
  return {
    id: versionId(number, version),
    document_id: documentIdOf('legal document', number),
    number: document.number,
    slug: document.slug,
    group: document.isNormative ? 'normative' : 'administrative',
    abstract: document.abstract,
    issued_on: document.issuedOn,
    effective_from: document.effectiveFrom,
    expires_on: document.expiresOn,
    created_at: at,
    updated_at: at,
    published_at: version === 'published' ? at : null,
  };
}

function instantOf({ issuedOn }: LegalDocument): Date {
  return new Date(`${issuedOn}T03:00:00Z`);
}
