import type { ContentTypeName } from '@portal/contract/content-types';
import type { Knex } from 'knex';
import { contentTable } from '../../content/content-types';
import { countRows, type Database } from '../../platform/database/database';
import { TASKS, type TaskKind } from './tasks-table';

/** The maximum of tasks listed by title, per kind. */
export const SHOWN = 5;

export interface TaskItem {
  type: ContentTypeName;
  documentId: string;
  title: string;
}

/** A type and a subquery of the items whose tasks are listed. */
export interface AskedType {
  type: ContentTypeName;
  documentIds: Knex.QueryBuilder;
}

/** The newest tasks of a kind and their total number, by two statements. */
export async function listTasks(
  db: Database,
  kind: TaskKind,
  types: readonly AskedType[],
): Promise<{ count: number; items: TaskItem[] }> {
  const parts = types.map(({ type, documentIds }) =>
    db(`${TASKS} as k`)
      .join(`${contentTable(type).table} as t`, 't.document_id', 'k.document_id')
      .where({ 'k.kind': kind, 'k.type': type })
      .whereNull('t.published_at')
      .whereIn('k.document_id', documentIds)
      .where((still) =>
        still.whereNull('k.file_id').orWhereExists(
          db('files as f')
            .whereRaw('f.id = k.file_id')
            .where((none) =>
              none.whereNull('f.alternative_text').orWhere('f.alternative_text', ''),
            ),
        ),
      )
      .select('k.id', 'k.type', 'k.document_id', { title: titleColumn(type) }),
  );
  const [first, ...others] = parts;
  if (!first) return { count: 0, items: [] };
  const all = first.unionAll(others).as('w');
  const rows: { type: ContentTypeName; document_id: string; title: string | null }[] = await db
    .from(all)
    .orderBy('id', 'desc')
    .limit(SHOWN);
  return {
    count: await countRows(db.from(all)),
    items: rows.map(({ type, document_id: documentId, title }) => ({
      ...{ type, documentId, title: title ?? '' },
    })),
  };
}

const titleColumn = (type: ContentTypeName) => (type === 'legal-document' ? 't.number' : 't.title');
