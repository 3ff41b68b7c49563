import type { Core } from '@strapi/strapi';
import { dayOf } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';

const TABLE = 'dated_folders';
const FOLDER = 'plugin::upload.folder';
/** The row that is locked to create any folder. */
const ALL = 'all';

/** The folder ids of years and months, stored because an office may rename or move the folders. */
export async function createDatedFoldersTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('name', 7).primary();
    table.integer('folder_id');
  });
}

/**
 * The id of the folder of an instant's month, within the folder of its year; creates them if missing. The
 * year is in both names, because the library often shows only the inner one.
 */
export async function folderOfMonth(strapi: Core.Strapi, instant: Date): Promise<number> {
  const [year = '', month = ''] = dayOf(instant).split('-');
  return strapi.db.transaction(async ({ trx }) => {
    await lockFolders(trx);
    const parent = await folderNamed(strapi, trx, year, { name: year, parent: null });
    return folderNamed(strapi, trx, `${year}/${month}`, {
      ...{ name: `Tháng ${month}-${year}`, parent },
    });
  });
}

/** Serialises folder creation until the transaction ends, because Strapi numbers folders by counting. */
async function lockFolders(trx: Database): Promise<void> {
  await trx(TABLE).insert({ name: ALL }).onConflict('name').ignore();
  await trx(TABLE).where({ name: ALL }).forUpdate().first('name');
}

async function folderNamed(
  strapi: Core.Strapi,
  trx: Database,
  key: string,
  folder: { name: string; parent: number | null },
): Promise<number> {
  await trx(TABLE).insert({ name: key }).onConflict('name').ignore();
  const row: { folder_id: number | null } = await trx(TABLE)
    .where({ name: key })
    .first('folder_id');
  const folders = strapi.db.query(FOLDER);
  if (row.folder_id !== null && (await folders.count({ where: { id: row.folder_id } })) > 0) {
    return row.folder_id;
  }
  const made: { id: number } =
    (await folders.findOne({ where: folder })) ??
    (await strapi.plugin('upload').service('folder').create(folder));
  await trx(TABLE).where({ name: key }).update({ folder_id: made.id });
  return made.id;
}
