import type { Database } from '../../platform/database/database';

export const TASKS = 'item_tasks';

/** What is to be mended in something published. */
export const TASK_KINDS = ['description', 'link'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/**
 * Found when an item is published, so that nobody reads all texts to list them. `file_id` names the cover
 * that had no description: in the library it may be given one without a save of the item.
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
