import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashInputs } from '../../scripts/lib/inputs-hash.ts';
import { CMS, ROOT } from '../../scripts/lib/paths.ts';
import { launch } from '../../scripts/lib/processes.ts';
import { step } from '../../scripts/lib/progress.ts';
import { unlessDone } from '../../scripts/lib/stamp.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { apps, type Location } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { cpuSeconds } from '../budgets/process-figures.ts';
import { showNumber } from '../report/numbers.ts';
import type { Engine } from './engine.ts';
import type { Filling } from './filling.ts';
import { BENCH_CACHE, prepareDatabase } from './prepare.ts';

const COMMAND = 'dist/src/reindex-command.js';
const INDEXERS = [
  ...['apps/cms/src/search', 'apps/cms/src/legal/read-model', 'apps/cms/src/citations'],
  ...['apps/cms/src/media/public-files', 'apps/cms/src/content/record-changes'],
  ...['apps/cms/src/panel/search', 'packages/vietnamese/src', 'packages/rich-text/src'],
];
const LOOK_MS = 3_000;
/** A share of one core: an idle cms still polls for changes of other processes. */
const AT_REST = 0.05;

/**
 * A database of our cms with all read models built, because the cms would otherwise build them during the
 * measurement. Kept until its inputs change.
 */
export async function prepareOurs(
  engine: Engine,
  filling: Filling,
  size: number,
): Promise<Location> {
  const location = await prepareDatabase(engine, apps.ours, filling, size);
  const database = `${filling.name}_${apps.ours.name}_${size}`;
  const title = `Lập những gì suy ra từ nội dung trên ${engine.name}, ${showNumber(size)} ${filling.things}`;
  await unlessDone({
    file: path.join(BENCH_CACHE, 'indexed', `${engine.name}_${database}`),
    hash: hashInputs(ROOT, [...INDEXERS, ...apps.ours.schemaSources, ...filling.sources]),
    outputs: [engine.file(database)],
    work: () =>
      step(title, async () => {
        await reindex(location);
        await settle(location);
      }),
  });
  return location;
}

/** Runs the public reindex command in its own process. */
async function reindex(location: Location): Promise<void> {
  const command = launch({
    command: process.execPath,
    args: [COMMAND],
    cwd: CMS,
    env: apps.ours.environment(0, location),
  });
  if ((await command.ended) !== 0) throw new Trouble('Không lập được chỉ mục.', command.output());
}

/** Runs the cms until its background work is done. */
async function settle(location: Location): Promise<void> {
  const server = await startApp(apps.ours, location);
  try {
    let share = 1;
    while (share > AT_REST) {
      const before = cpuSeconds(server.pid) ?? 0;
      await sleep(LOOK_MS);
      share = ((cpuSeconds(server.pid) ?? 0) - before) / (LOOK_MS / 1_000);
    }
  } finally {
    await server.stop();
  }
}
