import path from 'node:path';
import { hashInputs } from '../../scripts/lib/inputs-hash.ts';
import { CACHE, ROOT } from '../../scripts/lib/paths.ts';
import { say, step } from '../../scripts/lib/progress.ts';
import { unlessDone } from '../../scripts/lib/stamp.ts';
import type { App, Location } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { batchesOf } from '../content/rows.ts';
import { showNumber } from '../report/numbers.ts';
import type { Engine } from './engine.ts';

export const BENCH_CACHE = path.join(CACHE, 'bench');
const GENERATOR = ['bench/content', 'bench/databases', 'packages/vietnamese/src'];
const PARTS_SHOWN = 4;

/**
 * The database of an app with `size` articles. The app itself makes its tables at a first start on
 * an empty database, then all rows are written at once. Kept until a schema or the generator
 * changes.
 */
export async function prepareDatabase(engine: Engine, app: App, size: number): Promise<Location> {
  const database = `${app.name}_${size}`;
  await unlessDone({
    file: path.join(BENCH_CACHE, 'filled', `${engine.name}_${database}`),
    hash: hashInputs(ROOT, [...app.schemaSources, ...GENERATOR]),
    outputs: [engine.file(database)],
    work: () =>
      step(`Chuẩn bị ${engine.name}, ${app.name}, ${showNumber(size)} tin`, async () => {
        await engine.create(database);
        await (await startApp(app, engine.location(database))).stop();
        await fill(engine, database, size);
      }),
  });
  return engine.location(database);
}

async function fill(engine: Engine, database: string, size: number): Promise<void> {
  const sink = engine.sink(database);
  await sink.open();
  let done = 0;
  let part = 1;
  for (const batch of batchesOf(size)) {
    await sink.put(batch);
    done += (batch.articles?.length ?? 0) / 2;
    if (done >= (size * part) / PARTS_SHOWN && done < size) {
      say(`  ${showNumber(done)} / ${showNumber(size)} tin`);
      part += 1;
    }
  }
  await sink.close();
}
