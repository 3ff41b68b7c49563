import type { Database } from '../../platform/database/database';

const TABLE = 'assignments';

/** `uid` is a plain string, because the stored type may no longer exist. */
export interface AssignedItem {
  uid: string;
  documentId: string;
}

/** Items assigned to users, who may then edit them. */
export async function createAssignmentsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.integer('user_id').notNullable().index();
    table.primary(['uid', 'document_id', 'user_id']);
  });
}

export async function assignedTo(db: Database, userId: number): Promise<AssignedItem[]> {
  const rows: { uid: string; document_id: string }[] = await db(TABLE)
    .where({ user_id: userId })
    .select('uid', 'document_id');
  return rows.map((row) => ({ uid: row.uid, documentId: row.document_id }));
}

export async function assigneesOf(
  db: Database,
  { uid, documentId }: AssignedItem,
): Promise<number[]> {
  const rows: { user_id: number }[] = await db(TABLE)
    .where({ uid, document_id: documentId })
    .select('user_id');
  return rows.map((row) => row.user_id);
}

export async function assign(
  db: Database,
  { uid, documentId }: AssignedItem,
  users: readonly number[],
): Promise<void> {
  await db(TABLE).where({ uid, document_id: documentId }).delete();
  if (users.length === 0) return;
  await db(TABLE).insert(
    [...new Set(users)].map((user) => ({ uid, document_id: documentId, user_id: user })),
  );
}
