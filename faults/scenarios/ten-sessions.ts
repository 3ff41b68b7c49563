import { runOffice } from '../office/run-office.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';

const SEED = 1;

/** Ten people write at once: nothing is lost, overwritten unseen, or seen too early. */
export const writeOnSqlite = (size: Size) => write('sqlite', size);
export const writeOnPostgres = (size: Size) => write('postgres', size);

async function write(database: 'sqlite' | 'postgres', size: Size): Promise<Outcome> {
  const { counts, broken } = await runOffice({
    ...{ database, seed: SEED, seconds: size.officeSeconds, report: () => {} },
  });
  const outcome = emptyOutcome();
  for (const [name, count] of counts) {
    const isRefused = / 4\d\d$/.test(name);
    if (name === 'đọc') outcome.reads += count;
    else if (isRefused) outcome.refused += count;
    else if (name === 'lưu') outcome.acknowledged += count;
    if (name !== 'đọc') outcome.tries += count;
  }
  return { ...outcome, broken };
}
