import { afterAll, beforeAll, expect, test } from 'vitest';
import { countNews } from '../src/news/queries/published-news.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('a connection plans a statement once, however often it is asked', async () => {
  await cms.strapi.db.connection.transaction(async (trx) => {
    for (let time = 0; time < 3; time += 1) await countNews(trx, {});
    await countNews(trx, { from: '2020-01-01', to: '2020-01-31' });
    const { rows } = await trx.raw(
      "select generic_plans + custom_plans as runs from pg_prepared_statements where statement like '%news_counts%' order by 1",
    );
    expect(rows.map(({ runs }: { runs: string }) => Number(runs))).toEqual([1, 3]);
  });
});
