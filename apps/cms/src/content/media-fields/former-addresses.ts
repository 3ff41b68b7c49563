import type { Database } from '../../platform/database/database';

const TABLE = 'former_file_addresses';

/** Maps the former URLs of replaced files to the ids of the files. */
export async function createFormerAddressTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('url').primary();
    table.integer('file').notNullable().index();
  });
}

export async function putFormerAddress(trx: Database, url: string, file: number): Promise<void> {
  await trx(TABLE).insert({ url, file });
}

/** For each of these URLs that is a former one, the current URL of its file. */
export async function presentAddresses(db: Database, urls: string[]): Promise<Map<string, string>> {
  const rows = await db(`${TABLE} as a`)
    .join('files as f', 'f.id', 'a.file')
    .whereIn('a.url', urls)
    .select<{ former: string; present: string }[]>('a.url as former', 'f.url as present');
  return new Map(rows.map(({ former, present }) => [former, present]));
}
