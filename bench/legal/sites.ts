import { step } from '../../scripts/lib/progress.ts';
import { apps } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { openBare } from '../databases/bare.ts';
import type { Engine } from '../databases/engine.ts';
import { prepareOurs } from '../databases/prepare-ours.ts';
import { legalDocuments } from '../legal-content/rows.ts';
import { showNumber } from '../report/numbers.ts';
import type { Site } from './measure.ts';
import { timed } from './timed.ts';

export interface IndexedSite extends Site {
  /** Milliseconds of a start that rebuilds the index, and of one that finds it. */
  starts: { indexing: number; plain: number };
  stop(): Promise<void>;
}

/** Empties the index first, so that the cms rebuilds it with the current code. */
export async function startSite(engine: Engine, size: number): Promise<IndexedSite> {
  const location = await prepareOurs(engine, legalDocuments, size);
  const database = openBare(location);
  await database.run(['delete from legal_entries']);
  const title = `Dựng chỉ mục trên ${engine.name}, ${showNumber(size)} văn bản`;
  const first = await step(title, () => timed(() => startApp(apps.ours, location)));
  await first.result.stop();
  const second = await timed(() => startApp(apps.ours, location));
  return {
    ...{ size, origin: second.result.origin, database },
    starts: { indexing: first.milliseconds, plain: second.milliseconds },
    async stop() {
      await second.result.stop();
      await database.close();
    },
  };
}
