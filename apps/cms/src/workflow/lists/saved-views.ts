import type { Database } from '../../platform/database/database';

const TABLE = 'saved_views';

interface SavedView {
  id: number;
  name: string;
  /** The part of the list's address after `?`. */
  search: string;
}

/** Filters of lists that users have saved under a name, per user and type. */
export async function createSavedViewsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.string('uid').notNullable();
    table.string('name', 60).notNullable();
    table.text('search').notNullable();
    table.unique(['user_id', 'uid', 'name']);
  });
}

interface Owner {
  userId: number;
  uid: string;
}
const ownedBy = ({ userId, uid }: Owner) => ({ user_id: userId, uid });

export function listViews(db: Database, owner: Owner): Promise<SavedView[]> {
  return db(TABLE).where(ownedBy(owner)).orderBy('name').select('id', 'name', 'search');
}

/** Saves a view; one with the same name is replaced. */
export async function saveView(
  db: Database,
  owner: Owner,
  view: Omit<SavedView, 'id'>,
): Promise<void> {
  await db(TABLE)
    .insert({ ...ownedBy(owner), ...view })
    .onConflict(['user_id', 'uid', 'name'])
    .merge(['search']);
}

export async function dropView(db: Database, owner: Owner, id: number): Promise<void> {
  await db(TABLE)
    .where({ ...ownedBy(owner), id })
    .delete();
}
