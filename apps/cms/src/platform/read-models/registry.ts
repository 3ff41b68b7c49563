import type { Core } from '@strapi/strapi';
import type { Database } from '../database/database';
import { enqueue } from '../jobs/enqueue';
import { startWorker, type Worker } from '../jobs/worker';
import { takeProjectionTurn } from './lock';
import type { ReadModel } from './read-model';
import { isOutdated, rebuildModel, type AfterRebuild } from './rebuild';
import { reindexApart } from './reindex-worker';
import { createVersionsTable, isOfThisVersion, outdate } from './versions';

const READ_MODELS_SERVICE = 'portal.readModels';

const REBUILD = 'rebuild-read-model';
const LEASE_MS = 60_000;

/** Stops running rebuilds. Safe to call even if the start failed halfway. */
export async function stopReadModels(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(READ_MODELS_SERVICE)) await readModelsOf(strapi).stop();
}

export function readModelsOf(strapi: Core.Strapi): ReadModels {
  return strapi.get<ReadModels>(READ_MODELS_SERVICE);
}

interface Options {
  /** In the order of projection. */
  models: readonly ReadModel[];
  /** The path of the command that rebuilds models in another process. */
  command: string;
  afterRebuild: AfterRebuild;
}

export function registerReadModels(strapi: Core.Strapi, options: Options): void {
  strapi.add(READ_MODELS_SERVICE, new ReadModels(strapi, options));
}

/** The read models of a running cms, in the order of projection. */
class ReadModels {
  readonly #strapi: Core.Strapi;
  readonly #models: readonly ReadModel[];
  readonly #command: string;
  readonly #afterRebuild: AfterRebuild;
  /** The last projection of each open transaction. */
  readonly #inTransaction = new WeakMap<Database, Promise<unknown>>();
  #worker: Worker | undefined;

  constructor(strapi: Core.Strapi, { models, command, afterRebuild }: Options) {
    this.#strapi = strapi;
    this.#models = models;
    this.#command = command;
    this.#afterRebuild = afterRebuild;
  }

  /** Prepares all models at the start. Waits only for models with `repair: 'before start'` and empty ones. */
  async prepare(): Promise<void> {
    const db = this.#strapi.db.connection;
    await createVersionsTable(db);
    for (const model of this.#models) {
      await model.createTables(db);
      if (!(await isOutdated(db, model))) continue;
      const isEmpty = (await model.size(db)) === 0;
      if (isEmpty || model.repair === 'before start') await this.#rebuildAlone(model);
      else await this.#outdate(db, model);
    }
    this.#worker = startWorker({
      ...{ db, log: this.#strapi.log, kind: REBUILD, leaseMs: LEASE_MS },
      run: ({ key }, { signal }) => this.#rebuild(key, signal),
    });
  }

  /**
   * Runs in the transaction of a change. Returns true if models need a rebuild afterwards (`repair`).
   * `only` restricts the projection to the models of these names.
   */
  project(
    trx: Database,
    type: string,
    documentIds: readonly string[],
    only?: readonly string[],
  ): Promise<boolean> {
    // Strapi publishes a selection concurrently in one transaction, but each projection has to read
    // what the one before it has written.
    const before = this.#inTransaction.get(trx) ?? Promise.resolve();
    const work = before.then(() => this.#projectInTurn(trx, type, documentIds, only));
    this.#inTransaction.set(
      trx,
      work.catch(() => undefined),
    );
    return work;
  }

  async #projectInTurn(
    trx: Database,
    type: string,
    documentIds: readonly string[],
    only: readonly string[] | undefined,
  ): Promise<boolean> {
    await takeProjectionTurn(trx);
    let isOutdating = false;
    for (const model of this.#models) {
      if (!model.types.includes(type) || only?.includes(model.name) === false) continue;
      if ((await model.project(trx, type, documentIds)) !== false) continue;
      await this.#outdate(trx, model);
      isOutdating = true;
    }
    return isOutdating;
  }

  /** Starts the needed rebuilds. Call it after the commit of a change for which `project` gave true. */
  repair(): void {
    this.#worker?.wake();
  }

  /** Aborts running rebuilds and resolves when none is left. */
  async stop(): Promise<void> {
    await this.#worker?.stop();
  }

  async #rebuildAlone(model: ReadModel): Promise<void> {
    const db = this.#strapi.db.connection;
    if (!(await isOfThisVersion(db, model))) {
      for (const table of model.replacedTables ?? []) await db.schema.dropTableIfExists(table);
      await model.createTables(db);
    }
    await rebuildModel(db, model, { isAlone: true });
  }

  async #outdate(db: Database, model: ReadModel): Promise<void> {
    await outdate(db, model);
    await enqueue(db, { kind: REBUILD, key: model.name });
  }

  async #rebuild(name: string, signal: AbortSignal): Promise<void> {
    const model = this.#models.find((one) => one.name === name);
    const db = this.#strapi.db.connection;
    if (!model || (await isOfThisVersion(db, model))) return;
    if (model.repair === 'in this process') {
      await rebuildModel(db, model, { signal }, this.#afterRebuild);
    } else {
      await reindexApart(this.#command, name, signal);
    }
  }
}
