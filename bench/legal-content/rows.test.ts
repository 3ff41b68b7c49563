import { expect, test } from 'vitest';
import { batchesOf } from './rows.ts';
import { TABLES } from './tables.ts';

const SIZE = 1_000;
type Table = (typeof TABLES)[number];

function rowsOf(table: Table) {
  return [...batchesOf(SIZE)].flatMap((batch) => batch[table] ?? []);
}

const idsOf = (table: Table) => rowsOf(table).map((row) => row['id']);

test('every run makes the same rows', () => {
  expect([...batchesOf(SIZE)]).toEqual([...batchesOf(SIZE)]);
});

test.each(TABLES)('no id of %s comes twice, and all rows have the same columns', (table) => {
  const rows = rowsOf(table);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});

test('each document has a draft and a published row', () => {
  expect(idsOf('legal_documents').length).toBe(2 * SIZE);
});

test.each([
  ['legal_documents_cmps', 'entity_id', 'legal_documents'],
  ['legal_documents_document_type_lnk', 'document_type_id', 'document_types'],
  ['legal_documents_issuing_bodies_lnk', 'issuing_body_id', 'issuing_bodies'],
  ['legal_documents_legal_fields_lnk', 'legal_field_id', 'legal_fields'],
  ['components_legal_relations_target_lnk', 'relation_id', 'components_legal_relations'],
  ['components_legal_relations_target_lnk', 'legal_document_id', 'legal_documents'],
  ['files_related_mph', 'related_id', 'components_legal_document_files'],
  ['files_related_mph', 'file_id', 'files'],
] as const)('the rows of %s point by %s at rows of %s', (table, column, target) => {
  const ids = new Set(idsOf(target));
  expect(rowsOf(table).filter((row) => !ids.has(row[column] ?? null))).toEqual([]);
});
