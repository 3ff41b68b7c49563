import * as z from 'zod/mini';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { statement, STATEMENTS_VERSION, type Statement } from './statement';

export const STATEMENTS = 'file_statements';

/**
 * The statements of each file, by the hash of its bytes. `statements` is JSON; it is empty for an unreadable
 * file. A row of an earlier `version` stays valid until the file is read again.
 */
export async function createStatementsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(STATEMENTS)) return;
  await db.schema.createTable(STATEMENTS, (table) => {
    table.string('file_key', 64).primary();
    table.integer('version').notNullable();
    table.text('statements').notNullable();
  });
}

export async function putStatements(
  db: Database,
  fileKey: string,
  statements: readonly Statement[],
): Promise<void> {
  await db(STATEMENTS)
    .insert({
      ...{ file_key: fileKey, version: STATEMENTS_VERSION },
      statements: JSON.stringify(statements),
    })
    .onConflict('file_key')
    .merge();
}

/** The statements by file key; files that have not been read are left out. */
export async function statementsOfFiles(
  db: Database,
  fileKeys: readonly string[],
): Promise<Map<string, Statement[]>> {
  const said = new Map<string, Statement[]>();
  for (const batch of batchesOf([...new Set(fileKeys)])) {
    const rows = await db(STATEMENTS)
      .whereIn('file_key', batch)
      .select<{ file_key: string; statements: string }[]>('file_key', 'statements');
    for (const { file_key: key, statements } of rows) {
      const { data } = z.safeParse(z.array(statement), JSON.parse(statements));
      said.set(key, data ?? []);
    }
  }
  return said;
}
