import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../../platform/database/database';

/** A deferred write, to run in the transaction that later stores what was tried. */
type Write = (trx: Database) => Promise<void>;

const trial = new AsyncLocalStorage<Write[]>();

/** Runs a trial publication, which the caller undoes, and returns the writes that its rules deferred. */
export async function tryOut(run: () => Promise<void>): Promise<readonly Write[]> {
  const left: Write[] = [];
  await trial.run(left, run);
  return left;
}

/** The list to which rules push deferred writes; undefined outside a trial. */
export const currentTrial = (): Write[] | undefined => trial.getStore();
