import { documentIdOf } from '../content/ids.ts';
import type { Filling } from '../databases/filling.ts';
import type { Row } from '../databases/sink.ts';
import { entryOf } from './entry.ts';

const TABLES = ['videos'] as const;
const BATCH = 2_000;

/** Videos with a transcript have the fewest tables of all searchable types. */
export const films: Filling = {
  ...{ name: 'search', things: 'mục', tables: TABLES, mainTable: 'videos', batchesOf },
  sources: ['bench/search-content', 'bench/content/phrases.ts', 'bench/content/random.ts'],
};

function* batchesOf(size: number): Generator<{ videos: Row[] }> {
  for (let start = 0; start < size; start += BATCH) {
    const videos: Row[] = [];
    for (let index = start; index < Math.min(start + BATCH, size); index += 1) {
      videos.push(filmRow(index, size, 'draft'), filmRow(index, size, 'published'));
    }
    yield { videos };
  }
}

function filmRow(index: number, size: number, version: 'draft' | 'published'): Row {
  const { title, text, at } = entryOf(index, size);
  const isPublished = version === 'published';
  return {
    id: 2 * index + (isPublished ? 2 : 1),
    document_id: documentIdOf('video', index + 1),
    ...{ title, slug: `phim-${index}`, transcript: text, description: null, duration: null },
    embed_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ...{ posted_at: at, created_at: at, updated_at: at },
    published_at: isPublished ? at : null,
  };
}
