import * as z from 'zod/mini';
import { apps, type App, type Location } from '../apps/apps.ts';
import { openDesk } from '../apps/desk.ts';
import { startApp } from '../apps/start.ts';
import { repeated, timeInTurn } from '../legal/rounds.ts';
import { entryOf } from '../search-content/entry.ts';
import { withoutIndex } from './unindexed.ts';

/** Milliseconds of publishing one more entry beside `size` others. */
export interface Writing {
  size: number;
  indexed: number;
  plain: number;
}

const FILMS = '/content-manager/collection-types/api::video.video';
const PUBLISHED_A_ROUND = 10;
const published = z.object({ data: z.object({ documentId: z.string() }) });

/** Publishes new entries as an editor does, in turn with the index and without. */
export async function measureWriting(
  location: Location,
  size: number,
  rounds: number,
): Promise<Writing> {
  const indexed = await editorOn(apps.ours, location);
  const plain = await editorOn(await withoutIndex(), location);
  try {
    const times = await timeInTurn(
      [
        { name: 'indexed', questions: repeated(PUBLISHED_A_ROUND, () => indexed.publish()) },
        { name: 'plain', questions: repeated(PUBLISHED_A_ROUND, () => plain.publish()) },
      ],
      rounds,
    );
    return { size, indexed: times.get('indexed') ?? NaN, plain: times.get('plain') ?? NaN };
  } finally {
    await Promise.all([indexed.stop(), plain.stop()]);
  }
}

async function editorOn(app: App, location: Location) {
  const server = await startApp(app, location);
  const send = await openDesk(server.origin);
  const documents: string[] = [];
  return {
    async publish() {
      const { title, text } = entryOf(Date.now() + documents.length, 1);
      const embedUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
      const film = { title, transcript: text, embedUrl, postedAt: new Date().toISOString() };
      const answer = await send('POST', `${FILMS}/actions/publish`, film);
      documents.push(published.parse(answer).data.documentId);
    },
    /** Deletes what was published, so that the next run finds as many entries as documents. */
    async stop() {
      for (const id of documents) await send('DELETE', `${FILMS}/${id}`, {});
      await server.stop();
    },
  };
}
