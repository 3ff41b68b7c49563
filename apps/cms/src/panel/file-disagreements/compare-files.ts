import { batchesOf } from '../../platform/database/chunk';
import { insertRows, type BulkRow } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import { loadTerms } from '../filing/stored-terms';
import { listAttached, type AttachedFile } from '../file-statements/attached-files';
import { wordsOf } from '../file-statements/statement';
import { statementsOfFiles } from '../file-statements/statements-table';
import { disagreementsOf, type Disagreement } from './disagreements';
import { DISAGREEMENTS } from './disagreements-table';
import { loadStoredRows, type StoredRow } from './stored-facts';

/**
 * Compares the statements read from the files of these documents with the stored facts, and stores the
 * differences. The caller must have locked the drafts, so that nobody changes them meanwhile.
 */
export async function compareFiles(trx: Database, documentIds: readonly string[]): Promise<void> {
  const rows: BulkRow[] = [];
  for (const batch of batchesOf(documentIds)) {
    await trx(DISAGREEMENTS).whereIn('document_id', batch).delete();
    rows.push(...(await differencesIn(trx, batch)));
  }
  await insertRows(trx, DISAGREEMENTS, rows);
}

async function differencesIn(trx: Database, documentIds: readonly string[]): Promise<BulkRow[]> {
  const files = await listAttached(trx, documentIds);
  const said = await statementsOfFiles(
    trx,
    files.map(({ key }) => key),
  );
  if (said.size === 0) return [];
  const terms = await loadTerms(trx);
  const rows = await loadStoredRows(trx, documentIds);
  const filesOf = Map.groupBy(files, ({ owner }) => owner);
  return rows.flatMap((row) => {
    const latestFirst = (filesOf.get(row.id) ?? [])
      .toSorted((one, other) => other.id - one.id)
      .map((file) => ({ ...file, statements: said.get(file.key) ?? [] }));
    return disagreementsOf(latestFirst, row.facts, terms).map((one) => rowOf(row, one));
  });
}

function rowOf(
  { documentId, version }: StoredRow,
  { file, statement, stored }: Disagreement & { file: AttachedFile },
): BulkRow {
  return {
    ...{ document_id: documentId, version },
    ...{ field: statement.field, says: wordsOf(statement), stored },
    ...{ file_key: file.key, file_id: file.id, file_name: file.name },
    statement: JSON.stringify(statement),
  };
}
