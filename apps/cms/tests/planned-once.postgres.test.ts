import { afterAll, beforeAll, expect, test } from 'vitest';
import { countNews } from '../src/news/queries/published-news.js';
import { compiledQuery, hiddenFromPlanner } from '../src/platform/database/compiled-query.js';
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

test('a plan is kept though a value may find few rows or many', async () => {
  const pageOf = compiledQuery<{ n: number }[], 'last' | 'offset'>((db, at) =>
    db('many')
      .where('n', '<=', hiddenFromPlanner(db, at('last')))
      .orderByRaw('n desc limit 10 offset ?', [hiddenFromPlanner(db, at('offset'))])
      .select('n'),
  );
  await cms.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(
      'create temp table many on commit drop as select generate_series(1, 100000) as n',
    );
    await trx.raw('create index on many (n)');
    await trx.raw('analyze many');
    for (let time = 0; time < 8; time += 1) {
      const rows = await pageOf(trx, { last: 500 * time + 20, offset: time }, undefined);
      expect(rows[0]?.n).toBe(500 * time + 20 - time);
    }
    const { rows } = await trx.raw(
      "select custom_plans from pg_prepared_statements where statement like '%many%' and name <> ''",
    );
    expect(rows).toEqual([{ custom_plans: '5' }]);
  });
});
