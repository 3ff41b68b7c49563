import {
  CONTENT_TYPE_NAMES,
  contentTypesThat,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { isUndescribed, textParts } from '@portal/rich-text/render/text-parts';
import type { Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { contentTypeOfUid, uidOf } from '../../content/content-types';
import { textColumn } from '../../content/own-links/own-links-read-model';
import { OWN_LINKS } from '../../content/own-links/own-links-table';
import { countPublished, publishedRows } from '../../content/queries/published';
import { insertRows } from '../../platform/database/bulk-insert';
import { createTasksTable, TASKS, type TaskKind } from './tasks-table';

const linkable = contentTypesThat('isLinkable');

/**
 * Defects in published items: pictures without description, links to items that are no longer published.
 * It must come after `ownLinksReadModel` in the list of models, because it reads its table.
 */
export const tasksReadModel: ReadModel = {
  name: 'tasks',
  version: '2',
  types: CONTENT_TYPE_NAMES.map(uidOf),
  repair: 'in own process',
  createTables: createTasksTable,
  replacedTables: [TASKS],

  async project(trx, uid, documentIds) {
    const type = contentTypeOfUid(uid);
    if (type === undefined) return;
    await putTasks(trx, type, documentIds);
    // Items that link here get or lose a dead link when this item is withdrawn or published again.
    for (const linking of CONTENT_TYPE_NAMES) {
      const ids: string[] = await trx(OWN_LINKS)
        .where({ type: linking, target_type: type })
        .whereIn('target', documentIds)
        .distinct('document_id')
        .pluck('document_id');
      if (ids.length > 0) await putTasks(trx, linking, ids);
    }
  },

  async size(db) {
    const counts = await Promise.all(CONTENT_TYPE_NAMES.map((type) => countPublished(db, type)));
    return counts.reduce((sum, count) => sum + count, 0);
  },

  /** Cannot be checked by counts, because most items have no task. */
  isComplete: () => Promise.resolve(true),

  async rebuild(db, run) {
    const list = (type: ContentTypeName) => listDocuments(db, type);
    await rebuildByType(db, { types: CONTENT_TYPE_NAMES, list, project: putTasks }, run);
  },
};

interface TaskRow {
  kind: TaskKind;
  document_id: string;
  file_id: number | null;
}

async function putTasks(
  trx: Database,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<void> {
  await trx(TASKS).where({ type }).whereIn('document_id', documentIds).delete();
  const found = [
    ...(await undescribed(trx, type, documentIds)),
    ...(await leadingNowhere(trx, type, documentIds)),
  ];
  await insertRows(
    trx,
    TASKS,
    found.map((task) => ({ ...task, type })),
  );
}

async function undescribed(
  trx: Database,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<TaskRow[]> {
  const column = `t.${textColumn(type)}`;
  const texts: { document_id: string; text: string }[] = await publishedRows(trx, type)
    .whereIn('t.document_id', documentIds)
    .where(column, 'like', '%<img%')
    .select('t.document_id', { text: column });
  const covers: { document_id: string; file_id: number }[] = await publishedRows(trx, type)
    // CROSS JOIN keeps SQLite from starting with all media of the type.
    .crossJoin(trx.raw('files_related_mph as m'))
    .whereRaw('m.related_id = t.id')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_type': uidOf(type), 'm.field': 'cover' })
    .whereIn('t.document_id', documentIds)
    .where((none) => none.whereNull('f.alternative_text').orWhere('f.alternative_text', ''))
    .modify((rows) => {
      // Only articles can mark their cover as decorative.
      if (type === 'article') void rows.whereRaw('t.cover_is_decorative is not true');
    })
    .select('t.document_id', 'm.file_id');
  const inTexts = texts.filter(({ text }) => textParts(text).pictures.some(isUndescribed));
  const known = new Set(inTexts.map(({ document_id }) => document_id));
  return [
    ...inTexts.map(({ document_id }) => ({ document_id, file_id: null })),
    ...covers.filter(({ document_id }) => !known.has(document_id)),
  ].map((row) => ({ kind: 'description', ...row }));
}

async function leadingNowhere(
  trx: Database,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<TaskRow[]> {
  const found = new Set<string>();
  for (const target of linkable) {
    const there = publishedRows(trx, target).whereRaw('t.document_id = o.target').select('t.id');
    const ids: string[] = await trx(`${OWN_LINKS} as o`)
      .where({ 'o.type': type, 'o.target_type': target })
      .whereIn('o.document_id', documentIds)
      .whereNotExists(there)
      .distinct('o.document_id')
      .pluck('o.document_id');
    for (const id of ids) found.add(id);
  }
  return [...found].map((document_id) => ({ kind: 'link', document_id, file_id: null }));
}

/** Published documents, oldest first, so that newest tasks get the highest ids; then leftover rows. */
async function listDocuments(db: Database, type: ContentTypeName): Promise<string[]> {
  const published: string[] = await publishedRows(db, type).orderBy('t.id').pluck('t.document_id');
  const known: string[] = await db(TASKS)
    .where({ type })
    .distinct('document_id')
    .pluck('document_id');
  return [...new Set([...published, ...known])];
}
