import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../../platform/database/database';

/** Something to be written with whatever was tried, once that is stored. */
type Write = (trx: Database) => Promise<void>;

const trial = new AsyncLocalStorage<Write[]>();

/** Runs a publication that is taken back afterwards, and gives what its rules left to be written later. */
export async function tryOut(run: () => Promise<void>): Promise<readonly Write[]> {
  const left: Write[] = [];
  await trial.run(left, run);
  return left;
}

/** Where rules leave what is to be written later; undefined if this is no trial. */
export const currentTrial = (): Write[] | undefined => trial.getStore();
