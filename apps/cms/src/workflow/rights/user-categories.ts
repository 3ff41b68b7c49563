import type { Database } from '../../platform/database/database';

const TABLE = 'user_categories';

/** The categories to which a user is restricted; a user without a row may work on all. */
export async function createUserCategoriesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.integer('user_id').notNullable();
    table.string('category').notNullable();
    table.primary(['user_id', 'category']);
  });
}

export async function categoriesOf(db: Database, userId: number): Promise<string[]> {
  const rows: { category: string }[] = await db(TABLE)
    .where({ user_id: userId })
    .select('category');
  return rows.map(({ category }) => category);
}

/** The categories of all restricted users, by user id. */
export async function categoriesOfUsers(db: Database): Promise<Map<number, string[]>> {
  const rows: { user_id: number; category: string }[] = await db(TABLE).select(
    'user_id',
    'category',
  );
  const byUser = new Map<number, string[]>();
  for (const { user_id: user, category } of rows) {
    byUser.set(user, [...(byUser.get(user) ?? []), category]);
  }
  return byUser;
}

export async function setCategories(
  db: Database,
  userId: number,
  categories: readonly string[],
): Promise<void> {
  await db(TABLE).where({ user_id: userId }).delete();
  if (categories.length === 0) return;
  await db(TABLE).insert(
    [...new Set(categories)].map((category) => ({ user_id: userId, category })),
  );
}
