import { apps, type Location } from '../apps/apps.ts';
import { startApp } from '../apps/start.ts';
import { openBare, type BareDatabase } from '../databases/bare.ts';
import type { Engine } from '../databases/engine.ts';
import { prepareOurs } from '../databases/prepare-ours.ts';
import { films } from '../search-content/rows.ts';

/** The cms on a database of `size` entries. */
export interface SearchSite {
  size: number;
  location: Location;
  origin: string;
  database: BareDatabase;
  stop(): Promise<void>;
}

export async function startSearchSite(engine: Engine, size: number): Promise<SearchSite> {
  const location = await prepareOurs(engine, films, size);
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
