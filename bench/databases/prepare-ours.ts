import path from 'node:path';
import { hashInputs } from '../../scripts/lib/inputs-hash.ts';
import { CMS, ROOT } from '../../scripts/lib/paths.ts';
import { launch } from '../../scripts/lib/processes.ts';
import { step } from '../../scripts/lib/progress.ts';
import { unlessDone } from '../../scripts/lib/stamp.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { apps, type Location } from '../apps/apps.ts';
import { showNumber } from '../report/numbers.ts';
import type { Engine } from './engine.ts';
import type { Filling } from './filling.ts';
import { BENCH_CACHE, prepareDatabase } from './prepare.ts';

const COMMAND = 'dist/src/reindex-command.js';
const INDEXERS = ['apps/cms/src/search', 'packages/vietnamese/src', 'packages/rich-text/src'];

/**
 * A database of our cms, with its search index: the cms would else write that while it is measured.
 * Kept until what goes into it changes.
 */
export async function prepareOurs(
  engine: Engine,
  filling: Filling,
  size: number,
): Promise<Location> {
  const location = await prepareDatabase(engine, apps.ours, filling, size);
  const database = `${filling.name}_${apps.ours.name}_${size}`;
  const title = `Lập chỉ mục tìm kiếm trên ${engine.name}, ${showNumber(size)} ${filling.things}`;
  await unlessDone({
    file: path.join(BENCH_CACHE, 'indexed', `${engine.name}_${database}`),
    hash: hashInputs(ROOT, [...INDEXERS, ...apps.ours.schemaSources, ...filling.sources]),
    outputs: [engine.file(database)],
    work: () => step(title, () => reindex(location)),
  });
  return location;
}

/** By the command that anybody may use, in a process of its own. */
async function reindex(location: Location): Promise<void> {
  const command = launch({
    command: process.execPath,
    args: [COMMAND, '--only=search'],
    cwd: CMS,
    env: apps.ours.environment(0, location),
  });
  if ((await command.ended) !== 0) throw new Trouble('Không lập được chỉ mục.', command.output());
}
