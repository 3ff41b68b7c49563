import { setImmediate as nextTurn } from 'node:timers/promises';
import { createClient } from '@portal/client/client';
import { followChanges } from '@portal/client/follow-changes';
import * as z from 'zod/mini';
import type { Location } from '../apps/apps.ts';
import { openDesk } from '../apps/desk.ts';
import { openBare, type BareDatabase } from '../databases/bare.ts';
import { median } from './client.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const TIMES = 30;

const firstArticle = z.object({ results: z.array(z.object({ documentId: z.string() })) });

/**
 * Milliseconds from when another database connection sees a change until a follower has its event: the median
 * over repeated publications of an article.
 */
export async function measureFollowing(origin: string, location: Location): Promise<number> {
  const database = openBare(location);
  const stop = new AbortController();
  try {
    const send = await openDesk(origin);
    const { results } = firstArticle.parse(await send('GET', `${ARTICLES}?pageSize=1`));
    const [article] = results;
    if (!article) throw new Error('no articles');
    const changes = followChanges(createClient({ origin }), { signal: stop.signal });
    // The first list says only where the follower begins.
    await changes.next();
    const delays: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const told = changes.next().then(() => performance.now());
      const seen = untilSeen(database, await newestSeq(database));
      await send('POST', `${ARTICLES}/${article.documentId}/actions/publish`, {
        author: `Người viết ${Date.now()}`,
      });
      delays.push((await told) - (await seen));
    }
    return median(delays);
  } finally {
    stop.abort();
    await database.close();
  }
}

async function untilSeen(database: BareDatabase, before: string): Promise<number> {
  while ((await newestSeq(database)) === before) await nextTurn();
  return performance.now();
}

async function newestSeq(database: BareDatabase): Promise<string> {
  const [rows] = await database.run(['select seq from changes_state']);
  return String(rows?.[0]?.['seq']);
}
