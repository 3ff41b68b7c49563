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
  /** Whether readers see another, or the same, version of the item. */
  isPublished: boolean;
}

/** Those that the answer about an item reads; the search and the record of changes are none of them. */
const READ_MODELS = ['news', 'legal', 'citations'];

/** PostgreSQL: somebody else is writing a row that this one needs. */
const IS_LOCKED = '55P03';
const ATTEMPTS = 50;
const WAIT_MS = 100;
/** Far less than PostgreSQL lets a deadlock stand before it fails one of the two. */
const LOCK_TIMEOUT = '50ms';

/**
 * Reads in a database where readers see the draft of an item, and undoes it all: what is read comes from
 * the very code that answers readers, for every type. The rules of publishing are not asked, for who
 * previews may not have finished. Undefined if there is no draft.
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
      // An editor who holds rows of the item, or of one that it names, waits for the turn in her turn.
      if (isPostgres(trx)) await trx.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
      const filled = await putInPlace(strapi, trx, item);
      if (filled) {
        await readModelsOf(strapi).project(trx, item.uid, [item.documentId], READ_MODELS);
        seen = await read(trx, filled);
      }
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return seen;
}

/** The row of the draft takes the place of the published one. */
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
  // Publishing lets an item that no longer applied apply again.
  await endWithdrawal(trx, item);
  return { ...filled, isPublished: published > 0 };
}

/** A draft is linked to drafts, a published row to published ones. */
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
