import path from 'node:path';
import { hashInputs } from '../../scripts/lib/inputs-hash.ts';
import { CACHE, ROOT } from '../../scripts/lib/paths.ts';
import { say, step } from '../../scripts/lib/progress.ts';
import { unlessDone } from '../../scripts/lib/stamp.ts';
import type { App, Location } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { showNumber } from '../report/numbers.ts';
import type { Engine } from './engine.ts';
import type { Filling } from './filling.ts';
import type { Sink } from './sink.ts';

export const BENCH_CACHE = path.join(CACHE, 'bench');
const WRITERS = ['bench/databases', 'packages/vietnamese/src'];
const PARTS_SHOWN = 4;

/**
 * The database of an app with `size` articles or documents. The app creates its tables at a first start on an
 * empty database; then all rows are inserted at once. Kept until a schema or the generator changes.
 */
export async function prepareDatabase(
  engine: Engine,
  app: App,
  filling: Filling,
  size: number,
): Promise<Location> {
  const database = `${filling.name}_${app.name}_${size}`;
  await unlessDone({
    file: path.join(BENCH_CACHE, 'filled', `${engine.name}_${database}`),
    hash: hashInputs(ROOT, [...app.schemaSources, ...filling.sources, ...WRITERS]),
    outputs: [engine.file(database)],
    work: () =>
      step(
        `Chuẩn bị ${engine.name}, ${app.name}, ${showNumber(size)} ${filling.things}`,
        async () => {
          await engine.create(database);
          await (await startApp(app, engine.location(database))).stop();
          await fill(engine.sink(database, filling.tables), filling, size);
        },
      ),
  });
  return engine.location(database);
}

async function fill(
  sink: Sink,
  { things, mainTable, rowsOfEach = 2, batchesOf }: Filling,
  size: number,
): Promise<void> {
  await sink.open();
  let done = 0;
  let part = 1;
  for (const batch of batchesOf(size)) {
    await sink.put(batch);
    done += (batch[mainTable]?.length ?? 0) / rowsOfEach;
    if (done >= (size * part) / PARTS_SHOWN && done < size) {
      say(`  ${showNumber(done)} / ${showNumber(size)} ${things}`);
      part += 1;
    }
  }
  await sink.close();
}
