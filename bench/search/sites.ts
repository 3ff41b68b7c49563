import path from 'node:path';
import { hashInputs } from '../../scripts/lib/inputs-hash.ts';
import { CMS, ROOT } from '../../scripts/lib/paths.ts';
import { launch } from '../../scripts/lib/processes.ts';
import { step } from '../../scripts/lib/progress.ts';
import { unlessDone } from '../../scripts/lib/stamp.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { apps, type Location } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { openBare, type BareDatabase } from '../databases/bare.ts';
import type { Engine } from '../databases/engine.ts';
import { BENCH_CACHE, prepareDatabase } from '../databases/prepare.ts';
import { showNumber } from '../report/numbers.ts';
import { films } from '../search-content/rows.ts';

/** The cms on a database of so many entries. */
export interface SearchSite {
  size: number;
  location: Location;
  origin: string;
  database: BareDatabase;
  stop(): Promise<void>;
}

const COMMAND = 'dist/src/search/rebuild-command.js';
const INDEXERS = ['apps/cms/src/search', 'packages/vietnamese/src', 'packages/rich-text/src'];

export async function startSearchSite(engine: Engine, size: number): Promise<SearchSite> {
  const location = await prepareDatabase(engine, apps.ours, films, size);
  await unlessDone({
    file: path.join(BENCH_CACHE, 'indexed', `${engine.name}_${size}`),
    hash: hashInputs(ROOT, [...INDEXERS, ...apps.ours.schemaSources, ...films.sources]),
    outputs: [engine.file(`${films.name}_${apps.ours.name}_${size}`)],
    work: () =>
      step(`Lập chỉ mục tìm kiếm trên ${engine.name}, ${showNumber(size)} mục`, () =>
        reindex(location),
      ),
  });
  const server = await startApp(apps.ours, location);
  const database = openBare(location);
  return {
    ...{ size, location, origin: server.origin, database },
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}

/** By the command that anybody may use, in a process of its own. */
async function reindex(location: Location): Promise<void> {
  const command = launch({
    command: process.execPath,
    args: [COMMAND],
    cwd: CMS,
    env: apps.ours.environment(0, location),
  });
  if ((await command.ended) !== 0) throw new Trouble('Không lập được chỉ mục.', command.output());
}
