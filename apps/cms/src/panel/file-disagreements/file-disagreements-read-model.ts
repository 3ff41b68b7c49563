import { countRows, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { rebuildInBatches } from '../../platform/read-models/rebuild-in-batches';
import { listUnread } from '../file-statements/attached-files';
import { STATEMENTS_VERSION } from '../file-statements/statement';
import { enqueueReading } from '../file-statements/statement-reader';
import { createStatementsTable, STATEMENTS } from '../file-statements/statements-table';
import { compareFiles } from './compare-files';
import { holdDrafts } from './hold-drafts';
import { createDisagreementsTable, createKeptTable, DISAGREEMENTS } from './disagreements-table';

/**
 * The differences between files and stored facts. `compareOnWrite` handles changes of documents. A changed
 * term may affect any document, so it needs a rebuild, which also enqueues files that this version has not
 * read.
 */
export const fileDisagreementsReadModel: ReadModel = {
  name: 'file-disagreements',
  version: `1.${STATEMENTS_VERSION}`,
  types: ['api::document-type.document-type', 'api::issuing-body.issuing-body'],
  repair: 'in own process',
  replacedTables: [DISAGREEMENTS],

  async createTables(db) {
    await createStatementsTable(db);
    await createDisagreementsTable(db);
    await createKeptTable(db);
  },

  project: async (trx) => (await trx(STATEMENTS).first('file_key')) === undefined,
  size: (db) => countRows(db('legal_documents').whereNull('published_at')),
  /** Cannot be checked by counts, because most documents have no row. */
  isComplete: () => Promise.resolve(true),

  async rebuild(db, run) {
    await dropDeleted(db);
    await rebuildInBatches(db, await listDocuments(db), compareUnheld, run);
    const unread = await listUnread(db);
    await db.transaction((trx) => enqueueReading(trx, unread));
  },
};

async function compareUnheld(trx: Database, documentIds: readonly string[]): Promise<void> {
  await compareFiles(trx, await holdDrafts(trx, documentIds, 'leave out'));
}

async function dropDeleted(db: Database): Promise<void> {
  const document = db('legal_documents as d').whereRaw('d.document_id = ??', [
    `${DISAGREEMENTS}.document_id`,
  ]);
  await db(DISAGREEMENTS).whereNotExists(document).delete();
}

function listDocuments(db: Database): Promise<string[]> {
  return db('legal_documents').whereNull('published_at').orderBy('id').pluck('document_id');
}
