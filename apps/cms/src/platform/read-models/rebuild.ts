import type { Database } from '../database/database';
import type { ReadModel, Rebuild } from './read-model';
import { beginVersion, isOfThisVersion } from './versions';

/** Runs after a rebuild, because answers of the API may then differ. */
export type AfterRebuild = (db: Database) => Promise<void>;

/** Rebuilds a model and stores its version. Throws if aborted, and then stores no version. */
export async function rebuildModel(
  db: Database,
  model: ReadModel,
  run: Rebuild,
  afterRebuild?: AfterRebuild,
): Promise<void> {
  const finish = await beginVersion(db, model);
  await model.rebuild(db, run);
  await finish();
  await afterRebuild?.(db);
}

/** True for another version, or if documents are missing (after an import by SQL or a restored backup). */
export async function isOutdated(db: Database, model: ReadModel): Promise<boolean> {
  return !(await isOfThisVersion(db, model)) || !(await model.isComplete(db));
}

/** Rebuilds models one after the other; progress counts documents of all models. */
export async function rebuildModels(
  db: Database,
  models: readonly ReadModel[],
  run: Omit<Rebuild, 'report'> & { report?: (done: number, total: number) => void },
  afterRebuild: AfterRebuild,
): Promise<void> {
  const sizes: number[] = [];
  for (const model of models) sizes.push(await model.size(db));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [place, model] of models.entries()) {
    const size = sizes[place] ?? 0;
    const start = before;
    const report = (share: number) => run.report?.(start + Math.round(share * size), total);
    await rebuildModel(db, model, { ...run, report }, afterRebuild);
    before += size;
  }
}
