import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Item } from '../../content/item-rights';
import { endWithdrawal, type Taken } from '../../content/withdrawals/withdrawals';
import { isPostgres, type Database } from '../../platform/database/database';
import { takeProjectionTurn } from '../../platform/read-models/lock';
import { readModelsOf } from '../../platform/read-models/registry';
import { fillComponents, fillRow, type Filled, type Row } from './fill-gaps';

type Previewed = Item & Taken;

interface Placed extends Filled {
  /** True if a version of the item is published. */
  isPublished: boolean;
}

/** The read models behind the answer about one item; search and changes are not needed for it. */
const PROJECTED_MODELS = ['news', 'legal', 'citations'];

/** PostgreSQL's `lock_not_available`: somebody else is writing a row that this one needs. */
const IS_LOCKED = '55P03';
const ATTEMPTS = 50;
const WAIT_MS = 100;
/** Far below PostgreSQL's `deadlock_timeout`, so that this transaction gives way and not the editor's. */
const LOCK_TIMEOUT = '50ms';

/**
 * Publishes the draft of an item in a transaction, calls `read` in it, and rolls everything back. Thus a
 * preview uses the same code that answers readers. It skips the rules of publishing, because a previewed
 * draft may be unfinished. Undefined if there is no draft.
 */
export async function seeAsPublished<T>(
  strapi: Core.Strapi,
  item: Previewed,
  read: (trx: Database, placed: Placed) => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await seeOnce(strapi, item, read);
    } catch (error) {
      const isLocked = error instanceof Error && 'code' in error && error.code === IS_LOCKED;
      if (!isLocked || attempt === ATTEMPTS) throw error;
      await sleep(WAIT_MS);
    }
  }
}

async function seeOnce<T>(
  strapi: Core.Strapi,
  item: Previewed,
  read: (trx: Database, placed: Placed) => Promise<T>,
): Promise<T | undefined> {
  const undo = new Error('Only looked at: nothing is stored.');
  let seen: T | undefined;
  try {
    await strapi.db.transaction(async ({ trx }) => {
      await takeProjectionTurn(trx);
      // Avoids a deadlock with an editor who holds rows of the item and waits for the projection turn.
      if (isPostgres(trx)) await trx.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
      const filled = await putInPlace(strapi, trx, item);
      if (filled) {
        await readModelsOf(strapi).project(trx, item.uid, [item.documentId], PROJECTED_MODELS);
        seen = await read(trx, filled);
      }
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return seen;
}

/** Makes the row of the draft the published one. */
async function putInPlace(
  strapi: Core.Strapi,
  trx: Database,
  item: Previewed,
): Promise<Placed | undefined> {
  const { tableName } = strapi.db.metadata.get(item.uid);
  const rows = () => trx(tableName).where({ document_id: item.documentId });
  if (isPostgres(trx)) await rows().forUpdate().select('id');
  const draft: Row | undefined = await rows().whereNull('published_at').first();
  if (!draft) return undefined;
  const { columns, ...filled } = fillRow(strapi, item, draft);
  const published: number = await rows()
    .whereNotNull('published_at')
    .update({ published_at: null });
  await rows()
    .where({ id: draft.id })
    .update({ ...columns, published_at: new Date() });
  await fillComponents(strapi, trx, item.uid, draft.id);
  await linkToPublished(strapi, trx, item, draft.id);
  // Publishing an obsolete item makes it apply again.
  await endWithdrawal(trx, item);
  return { ...filled, isPublished: published > 0 };
}

/** Changes links to drafts into links to published rows, as Strapi does on publishing. */
async function linkToPublished(
  strapi: Core.Strapi,
  trx: Database,
  { uid }: Item,
  id: number,
): Promise<void> {
  for (const attribute of Object.values(strapi.db.metadata.get(uid).attributes)) {
    if (!('joinTable' in attribute) || !('target' in attribute)) continue;
    const { joinTable, target } = attribute;
    if (!joinTable || !('inverseJoinColumn' in joinTable) || !hasDrafts(strapi, target)) continue;
    const [own, other] = [joinTable.joinColumn.name, joinTable.inverseJoinColumn?.name];
    if (other === undefined) continue;
    const { tableName } = strapi.db.metadata.get(target);
    const links: { draft: number; published: number }[] = await trx(`${joinTable.name} as l`)
      .join(`${tableName} as d`, 'd.id', `l.${other}`)
      .join(`${tableName} as p`, 'p.document_id', 'd.document_id')
      .where(`l.${own}`, id)
      .whereNotNull('p.published_at')
      .whereNull('d.published_at')
      .select({ draft: 'd.id', published: 'p.id' });
    for (const { draft, published } of links) {
      await trx(joinTable.name)
        .where({ [own]: id, [other]: draft })
        .update({ [other]: published });
    }
  }
}

function hasDrafts(strapi: Core.Strapi, target: string): boolean {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === target);
  return type?.options?.draftAndPublish === true;
}
