import type { Filling } from '../databases/filling.ts';
import type { Batch } from '../databases/sink.ts';

const BATCH = 2_000;
/** The number of versions per item. */
const VERSIONS_OF_ONE = 1_000;
const ARTICLE = 'api::article.article';
/** Real contents deflate to some kilobytes, but unread content costs nothing. */
const CONTENT = 'x'.repeat(200);
const FIRST_DAY = Date.UTC(2020, 0, 1);
const MINUTE_MS = 60_000;

const filledItem = (place: number) => `filled${place}`;

/** Versions of items that no longer exist. */
export const versions: Filling = {
  ...{ name: 'versions', things: 'bản', mainTable: 'document_versions', rowsOfEach: 1 },
  tables: ['document_contents', 'document_versions'],
  batchesOf: batches,
  sources: ['bench/history-content', 'apps/cms/src/workflow/history/version-tables.ts'],
};

function* batches(size: number): Generator<Batch> {
  for (let start = 1; start <= size; start += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, size - start + 1) }, (_, at) => start + at);
    yield {
      document_contents: ids.map((id) => ({ id, digest: `digest ${id}`, packed: CONTENT })),
      document_versions: ids.map((id) => ({
        ...{ id, uid: ARTICLE, document_id: filledItem(id % (size / VERSIONS_OF_ONE)) },
        ...{ at: FIRST_DAY + id * MINUTE_MS, action: 'update', is_public: true },
        ...{ user_id: 1, user_name: 'Nguyễn Văn An', fields: '["title","body"]', content_id: id },
      })),
    };
  }
}
