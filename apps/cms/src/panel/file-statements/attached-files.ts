import type { Database } from '../../platform/database/database';
import { STATEMENTS_VERSION } from './statement';
import { STATEMENTS } from './statements-table';

export const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The hash of a file's bytes; for files stored without one, a key made of the id. */
const KEY = "coalesce(f.provider_metadata ->> 'sha256', 'file ' || f.id)";

/** A file that should contain the document of a row, hence not an annex. */
export interface AttachedFile {
  /** The row of `legal_documents`. */
  owner: number;
  id: number;
  key: string;
  name: string;
}

/** CROSS JOIN fixes the join order on SQLite, which would otherwise start with the files of all documents. */
function attached(db: Database) {
  return db('legal_documents_cmps as l')
    .crossJoin(db.raw('files_related_mph as m'))
    .crossJoin(db.raw('components_legal_document_files as c'))
    .crossJoin(db.raw('files as f'))
    .whereRaw('m.related_id = l.cmp_id and c.id = l.cmp_id and f.id = m.file_id')
    .where({ 'm.related_type': 'legal.document-file', 'l.field': 'files' })
    .whereNot('c.kind', 'annex')
    .whereIn('f.mime', [PDF, DOCX]);
}

/** The files of these documents, of both versions. */
export async function listAttached(
  db: Database,
  documentIds: readonly string[],
): Promise<AttachedFile[]> {
  return attached(db)
    .whereIn('l.entity_id', rowsOf(db, documentIds))
    .select<AttachedFile[]>(
      { owner: 'l.entity_id', id: 'f.id', name: 'f.name' },
      db.raw(`${KEY} as ??`, ['key']),
    );
}

function rowsOf(db: Database, documentIds: readonly string[]) {
  return db('legal_documents').whereIn('document_id', documentIds).select('id');
}

/** The documents to which a file is attached. CROSS JOIN fixes the join order on SQLite. */
export async function documentsWithFile(db: Database, fileId: number): Promise<string[]> {
  return db('files_related_mph as m')
    .crossJoin(db.raw('legal_documents_cmps as l'))
    .join('legal_documents as d', 'd.id', 'l.entity_id')
    .whereRaw('l.cmp_id = m.related_id')
    .where({ 'm.file_id': fileId, 'm.related_type': 'legal.document-file', 'l.field': 'files' })
    .distinct('d.document_id')
    .pluck('d.document_id');
}

/** The ids of attached files that this version has not read, of all documents or of some. */
export async function listUnread(db: Database, documentIds?: readonly string[]): Promise<number[]> {
  const files = attached(db).whereNotExists(readBefore(db)).distinct('f.id');
  if (documentIds === undefined) return files.pluck('f.id');
  return files.whereIn('l.entity_id', rowsOf(db, documentIds)).pluck('f.id');
}

export interface FileToRead {
  url: string;
  mime: string;
  key: string;
}

/** A file to read; undefined if it has been read, is gone, or has another format. */
export async function findToRead(db: Database, fileId: number): Promise<FileToRead | undefined> {
  return db('files as f')
    .where('f.id', fileId)
    .whereIn('f.mime', [PDF, DOCX])
    .whereNotExists(readBefore(db))
    .first<FileToRead | undefined>('f.url', 'f.mime', db.raw(`${KEY} as ??`, ['key']));
}

/** A subquery: the bytes of the file `f` have been read by this version. */
function readBefore(db: Database) {
  return db(STATEMENTS)
    .whereRaw(`${STATEMENTS}.file_key = ${KEY}`)
    .where(`${STATEMENTS}.version`, '>=', STATEMENTS_VERSION);
}
