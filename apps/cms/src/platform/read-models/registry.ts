import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Database } from '../database/database';
import { takeProjectionTurn } from './lock';
import type { ReadModel } from './read-model';
import { isOutdated, rebuildModel } from './rebuild';
import { reindexApart } from './reindex-worker';
import { createVersionsTable, isOfThisVersion, outdate } from './versions';

const READ_MODELS = 'portal.readModels';

/** Not in the transaction in which something was changed. */
const apart = AsyncLocalStorage.snapshot();

/** Ends what is under way, also where the start did not come so far. */
export async function stopReadModels(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(READ_MODELS)) await readModelsOf(strapi).stop();
}

export function readModelsOf(strapi: Core.Strapi): ReadModels {
  return strapi.get<ReadModels>(READ_MODELS);
}

export function registerReadModels(
  strapi: Core.Strapi,
  models: readonly ReadModel[],
  command: string,
): void {
  strapi.add(READ_MODELS, new ReadModels(strapi, models, command));
}

/** The read models of a running cms, in the order in which a change goes through them. */
export class ReadModels {
  readonly #strapi: Core.Strapi;
  readonly #models: readonly ReadModel[];
  /** The path of the command that rebuilds models in a process of its own. */
  readonly #command: string;
  readonly #stopping = new AbortController();
  #repairs: Promise<void> = Promise.resolve();

  constructor(strapi: Core.Strapi, models: readonly ReadModel[], command: string) {
    this.#strapi = strapi;
    this.#models = models;
    this.#command = command;
  }

  /** Makes all models ready at the start; those without which the site would be wrong, before it answers. */
  async prepare(): Promise<void> {
    const db = this.#strapi.db.connection;
    await createVersionsTable(db);
    for (const model of this.#models) {
      await model.createTables(db);
      if (!(await isOutdated(db, model))) continue;
      if (model.isRepairedBeforeStart) await rebuildModel(db, model, { isAlone: true });
      else await outdate(db, model);
    }
    this.repair();
  }

  /** In the transaction of a change of these documents. Whether models are to be repaired after it. */
  async project(trx: Database, type: string, documentIds: readonly string[]): Promise<boolean> {
    await takeProjectionTurn(trx);
    let isOutdating = false;
    for (const model of this.#models.filter(({ types }) => types.includes(type))) {
      if ((await model.project(trx, type, documentIds)) !== false) continue;
      await outdate(trx, model);
      isOutdating = true;
    }
    return isOutdating;
  }

  /** Rebuilds what is outdated, in the background; after what is under way already. */
  repair(): void {
    const before = this.#repairs;
    const rebuild = async () => {
      await before;
      for (const model of this.#models) {
        if (this.#stopping.signal.aborted) return;
        if (await isOfThisVersion(this.#strapi.db.connection, model)) continue;
        await reindexApart(this.#command, model.name, this.#stopping.signal);
      }
    };
    this.#repairs = apart(rebuild).catch((error: unknown) => {
      if (!this.#stopping.signal.aborted) this.#strapi.log.error(error);
    });
  }

  /** Resolves when nothing is written any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#repairs;
  }
}
