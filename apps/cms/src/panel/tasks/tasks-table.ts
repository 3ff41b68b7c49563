import type { Database } from '../../platform/database/database';

export const TASKS = 'item_tasks';

/** Kinds of defects in published items: a missing picture description, a dead link. */
export const TASK_KINDS = ['description', 'link'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/**
 * Defects found at each publish, so that listing them need not scan all texts. `file_id` is the cover
 * without description; the list checks it again, because the library can describe it without a save.
 */
export async function createTasksTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TASKS)) return;
  await db.schema.createTable(TASKS, (table) => {
    table.increments('id');
    table.string('kind', 16).notNullable();
    table.string('type', 32).notNullable();
    table.string('document_id').notNullable();
    table.integer('file_id');
    table.index(['kind', 'type', 'id']);
    table.index(['type', 'document_id']);
  });
}
